import { expect, it } from 'vitest';
import { createClock } from '../core/clock.ts';
import type { Handlers } from '../core/handler.ts';
import { createIds } from '../core/ids.ts';
import { createOperationEngine } from '../core/operation-engine.ts';
import { createPager } from '../core/paging.ts';
import { createState } from '../core/state.ts';
import { createRouter } from './create-router.ts';
import { createFaults } from './faults.ts';
import { createIdempotencyStore } from './idempotency.ts';
import { createJournal } from './journal.ts';
import { createOpenStreams } from './open-streams.ts';

function prepare(handlers: Handlers) {
  const clock = createClock(() => 0);
  const state = createState();
  const createId = createIds(1);
  const shared = { state, createId, subject: 'aje1' };
  const operations = createOperationEngine({
    ...shared,
    clock,
    zeroValues: 'omit',
    hiddenReads: 0,
    durationOf: () => 0,
  });
  const services = {
    handlers,
    context: { ...shared, operations, now: clock.now, quotas: {}, cloudId: 'b1g' },
    faults: createFaults(),
    idempotency: createIdempotencyStore(),
    pager: createPager(),
    streams: createOpenStreams(),
    settings: {
      acceptToken: () => true,
      strict: true,
      maximumBodyBytes: 1000,
      latency: 0,
      sleep: async () => {},
      streamFraming: 'array',
      zeroValues: 'omit',
      pollInterval: undefined,
    },
  } as const;
  return createRouter(services, createJournal(clock.now, { calls: 100, bytes: 100_000 }));
}

const request = new Request('https://mdb.api.cloud.yandex.net/managed-redis/v1/versions', {
  headers: { authorization: 'Bearer t' },
});

it('answers 501 to an operation without a handler', async () => {
  const response = await prepare({}).fetch(request);
  expect(response.status).toBe(501);
  expect(await response.json()).toMatchObject({
    code: 12,
    message: 'The emulator does not implement listVersions (GET /managed-redis/v1/versions)',
  });
});

it('answers 500 when a handler throws, and says that the emulator failed', async () => {
  const router = prepare({
    listVersions() {
      throw new Error('out of versions');
    },
  });
  const response = await router.fetch(request);
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({ code: 13, message: 'The emulator failed: out of versions' });
});
