import { handlers } from '../resources/handlers.ts';
import { loadResources } from '../resources/load.ts';
import { endLogStreams } from '../resources/logs.ts';
import { planMaintenance } from '../resources/plan-maintenance.ts';
import type { Call } from './calls.ts';
import { createClock } from './clock.ts';
import { createApp } from './create-app.ts';
import type { Emulator, EmulatorOptions } from './emulator.ts';
import { createFaults } from './faults.ts';
import { createIdempotencyStore } from './idempotency.ts';
import { type CreateId, createIds } from './ids.ts';
import { createOperationEngine } from './operation-engine.ts';
import { createPager } from './paging.ts';
import { sleepWithTimer } from './sleep.ts';
import { createState, type State } from './state.ts';
import { createWaitingClock } from './waiting-clock.ts';

/**
 * Starts the service in memory. It holds no timer, port or file: nothing needs to be closed.
 *
 * @example
 * const emulator = createEmulator();
 * const redis = new ManagedRedis({ credentials: 'any-token', fetch: emulator.fetch });
 * const operation = await redis.clusters.create({ … });
 * emulator.advance(60_000);
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { seed = 1, operationDuration = 1000, subject = 'aje00000000000000001' } = options;
  if (typeof operationDuration !== 'function') checkDuration(operationDuration);
  const clock = createClock(options.now ?? Date.now);
  const state = createState();
  const faults = createFaults();
  const keys = createIdempotencyStore();
  const pager = createPager();
  const calls: Call[] = [];
  let ids = options.ids ?? createIds(seed);
  const createId: CreateId = (kind) => ids(kind);
  const operations = createOperationEngine({
    state,
    clock,
    createId,
    subject,
    zeroValues: options.zeroValues ?? 'omit',
    hiddenReads: options.operationNotFound ?? 0,
    durationOf: ({ id }) =>
      checkDuration(typeof operationDuration === 'function' ? operationDuration(id) : operationDuration),
  });
  const context = { state, operations, now: clock.now, createId, quotas: options.quotas ?? {}, subject };
  const app = createApp({
    handlers,
    context,
    faults,
    keys,
    pager,
    calls,
    sleep: options.sleep ?? sleepWithTimer,
    options,
  });

  function advance(milliseconds: number): void {
    clock.advance(milliseconds);
    operations.settle();
  }

  let answering = 0;
  const waitingClock = createWaitingClock({ now: clock.now, advance, isBusy: () => answering > 0 });

  return {
    async fetch(input, init) {
      const request = input instanceof Request && init === undefined ? input : new Request(input, init);
      request.signal.throwIfAborted();
      operations.settle();
      answering += 1;
      try {
        return await app.fetch(request);
      } finally {
        answering -= 1;
      }
    },
    clock: waitingClock,
    calls,
    get state(): State {
      operations.settle();
      return state;
    },
    faults,
    advance,
    load: (resources) => loadResources(resources, context),
    planMaintenance: (clusterId, maintenance = {}) => planMaintenance(context, clusterId, maintenance),
    reset() {
      const removed = [...state.clusters.values()];
      for (const collection of Object.values(state)) collection.clear();
      removed.forEach(endLogStreams);
      calls.length = 0;
      faults.clear();
      keys.clear();
      pager.clear();
      clock.reset();
      waitingClock.reset();
      if (!options.ids) ids = createIds(seed);
    },
  };
}

function checkDuration(duration: number): number {
  if (duration >= 0) return duration;
  throw new TypeError(`operationDuration must be, or return, milliseconds from 0 up, not ${duration}`);
}
