import type { CallSettings } from '../calls/call-settings.ts';
import { createRouter } from '../calls/create-router.ts';
import { createFaults } from '../calls/faults.ts';
import { createIdempotencyStore } from '../calls/idempotency.ts';
import { createJournal } from '../calls/journal.ts';
import { createOpenStreams } from '../calls/open-streams.ts';
import { sleepWithTimer } from '../calls/sleep.ts';
import { createClock } from '../core/clock.ts';
import type { Context } from '../core/handler.ts';
import { createIds } from '../core/ids.ts';
import { createOperationEngine } from '../core/operation-engine.ts';
import { createPager } from '../core/paging.ts';
import { createState } from '../core/state.ts';
import type { Timers } from '../core/timers.ts';
import type { OperationId } from '../generated/operation-types.ts';
import { handlers } from '../resources/handlers.ts';
import { loadResources } from '../resources/load.ts';
import { endLogStreams } from '../resources/logs.ts';
import { planMaintenance } from '../resources/plan-maintenance.ts';
import { checkOptions } from './check-options.ts';
import { createDueWorkTimer } from './due-work-timer.ts';
import type { Emulator, EmulatorOptions } from './emulator.ts';
import { createWaitingClock } from './waiting-clock.ts';

/** How many requests `calls` keeps, and how much memory they take together. */
const keptCalls = 10_000;
const keptBytes = 32 * 2 ** 20;

/** As large as the requests that gRPC services accept by default. */
const defaultMaximumBodyBytes = 4 * 2 ** 20;

/**
 * Starts the service in memory. It opens no port or file, and no timer unless somebody reads a stream of log records, so
 * there is nothing to close.
 *
 * @throws TypeError for an option outside of its range.
 *
 * @example
 * const emulator = createEmulator();
 * const redis = new ManagedRedis({ credentials: 'any-token', fetch: emulator.fetch });
 * const operation = await redis.clusters.create({ … });
 * emulator.advance(60_000);
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  checkOptions(options);
  const { seed = 1, subject = 'aje00000000000000001', cloudId = 'b1g00000000000000001' } = options;
  const settings = toCallSettings(options);
  const clock = createClock(options.now ?? Date.now);
  const state = createState();
  const faults = createFaults();
  const idempotency = createIdempotencyStore();
  const pager = createPager();
  const streams = createOpenStreams();
  const journal = createJournal(clock.now, { calls: keptCalls, bytes: keptBytes });
  let ids = options.ids ?? createIds(seed);
  const operations = createOperationEngine({
    state,
    clock,
    createId: (kind) => ids(kind),
    subject,
    zeroValues: settings.zeroValues,
    hiddenReads: options.operationNotFound ?? 0,
    durationOf: readDurations(options.operationDuration ?? 1000),
  });
  const context: Context = {
    state,
    operations,
    now: clock.now,
    createId: (kind) => ids(kind),
    quotas: options.quotas ?? {},
    subject,
    cloudId,
  };
  const router = createRouter({ handlers, context, faults, idempotency, pager, streams, settings }, journal);
  // With an injected clock, nobody can say how long to wait for a time of that clock.
  const timers = options.timers ?? (options.now ? undefined : globalTimers);
  const dueWork =
    timers &&
    createDueWorkTimer({
      timers,
      now: clock.now,
      isWatched: () => streams.count > 0,
      nextDueAt: operations.nextDueAt,
      settle: operations.settle,
    });

  function advance(milliseconds: number): void {
    clock.advance(milliseconds);
    operations.settle();
    dueWork?.update();
  }

  let openRequests = 0;
  const waitingClock = createWaitingClock({ now: clock.now, advance, isBusy: () => openRequests > 0 });

  return {
    async fetch(input, init) {
      const request = input instanceof Request && init === undefined ? input : new Request(input, init);
      request.signal.throwIfAborted();
      operations.settle();
      openRequests += 1;
      try {
        return await router.fetch(request);
      } finally {
        openRequests -= 1;
        dueWork?.update();
      }
    },
    clock: waitingClock,
    calls: journal.calls,
    get state() {
      operations.settle();
      return state;
    },
    faults,
    advance,
    load(resources) {
      loadResources(resources, context);
      dueWork?.update();
    },
    planMaintenance: (clusterId, maintenance = {}) => planMaintenance(context, clusterId, maintenance),
    endStreams: streams.endAll,
    reset() {
      const removedClusters = [...state.clusters.values()];
      for (const collection of Object.values(state)) collection.clear();
      removedClusters.forEach(endLogStreams);
      journal.clear();
      faults.clear();
      idempotency.clear();
      pager.clear();
      clock.reset();
      waitingClock.reset();
      dueWork?.update();
      if (!options.ids) ids = createIds(seed);
    },
  };
}

const globalTimers: Timers = {
  setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clearTimeout: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

const toCallSettings = (options: EmulatorOptions): CallSettings => ({
  acceptToken: options.acceptToken ?? (() => true),
  strict: options.strict ?? true,
  maximumBodyBytes: options.maximumBodyBytes ?? defaultMaximumBodyBytes,
  latency: options.latency ?? 0,
  sleep: options.sleep ?? sleepWithTimer,
  streamFraming: options.streamFraming ?? 'array',
  zeroValues: options.zeroValues ?? 'omit',
  pollInterval: options.pollInterval,
});

/** Milliseconds that each operation takes. A fixed duration is checked now, one of a function when it is used. */
function readDurations(duration: NonNullable<EmulatorOptions['operationDuration']>): (id: OperationId) => number {
  if (typeof duration === 'function') return (id) => checkDuration(duration(id));
  checkDuration(duration);
  return () => duration;
}

function checkDuration(duration: number): number {
  if (duration >= 0) return duration;
  throw new TypeError(`operationDuration must be, or return, milliseconds from 0 up, not ${duration}`);
}
