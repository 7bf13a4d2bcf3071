import { expect, it } from 'vitest';
import { createClock } from './clock.ts';
import { createApp } from './create-app.ts';
import { createFaults } from './faults.ts';
import type { Handlers } from './handler.ts';
import { createIdempotencyStore } from './idempotency.ts';
import { createIds } from './ids.ts';
import { createOperationEngine } from './operation-engine.ts';
import { createPager } from './paging.ts';
import { createState } from './state.ts';

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
  return createApp({
    handlers,
    context: { ...shared, operations, now: clock.now, quotas: {} },
    faults: createFaults(),
    keys: createIdempotencyStore(),
    pager: createPager(),
    sleep: async () => {},
    options: {},
    calls: [],
  });
}

const request = new Request('https://mdb.api.cloud.yandex.net/managed-redis/v1/versions', {
  headers: { authorization: 'Bearer t' },
});

it('answers 501 to an operation that it knows but cannot do', async () => {
  const response = await prepare({}).fetch(request);
  expect(response.status).toBe(501);
  expect(await response.json()).toMatchObject({
    code: 12,
    message: 'The emulator knows listVersions (GET /managed-redis/v1/versions) but cannot do it yet',
  });
});

it('answers 500 when a handler fails, and says that it is to blame', async () => {
  const app = prepare({
    listVersions() {
      throw new Error('out of versions');
    },
  });
  const response = await app.fetch(request);
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({ code: 13, message: 'The emulator failed: out of versions' });
});
