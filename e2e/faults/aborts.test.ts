import { afterAll, expect, test } from 'vitest';
import { type AbortMoment, abortMoments, longDelay } from './cell/abort-moments.ts';
import { createCounts } from './cell/counts.ts';
import {
  expectNothingLostOrDoubled,
  type Laboratory,
  openLaboratory,
  type Plan,
  transmission,
} from './cell/laboratory.ts';
import { createAbortMeter } from './cell/measure-abort.ts';
import { outcomeOf } from './cell/outcome.ts';
import { findSecrets } from './cell/secrets.ts';
import { type Step, type StepContext, steps } from './cell/steps.ts';
import { watchProcess } from './cell/watch-process.ts';
import { serveBrokenStream, streamFaults } from './list/streams.ts';
import { formatChunk } from './server/answer.ts';
import { clusterId, folderId, formatRecord, formatStreamStart, logRecord } from './server/service.ts';
import { openTraps } from './server/traps.ts';

const traps = await openTraps();
const processWatch = watchProcess();
const counts = createCounts();
const times: number[] = [];

/** Load on the machine delays one run in many, a fault of the client every one. */
const retry = 2;

const stepNamed = (name: string): Step => steps.find((step) => step.name === name)!;

/** A call that is aborted at one moment. */
interface AbortCell {
  readonly step: Step;
  readonly moment: AbortMoment;
  /** Default: the call of the step. */
  readonly run?: (context: StepContext, abort: () => void) => Promise<unknown>;
}

/** Runs a cell, and returns the milliseconds from the abort to the rejection. */
async function runAbort({ step, moment, run = step.run }: AbortCell, isWarm: boolean): Promise<number> {
  let abort = (): void => {};
  const plan: Plan = { step, times: 'once', ...moment.plan?.(() => abort()) };
  const laboratory = await openLaboratory(
    traps,
    plan,
    moment.options?.(() => abort()),
  );
  const meter = createAbortMeter(laboratory.controller);
  abort = meter.abort;
  if (moment.isBeforeCall) abort();
  if (moment.atTimer !== undefined) {
    laboratory.watchedClock.onTimer((milliseconds) => {
      if (milliseconds === moment.atTimer) setImmediate(abort);
    });
  }
  try {
    const error = await outcomeOf(run(laboratory.context, abort));
    const milliseconds = meter.check(error, isWarm);
    expect(findSecrets(error)).toEqual([]);
    expect(laboratory.sent).toHaveLength(moment.requests);
    await checkAftermath(laboratory, step);
    return milliseconds;
  } finally {
    await laboratory.close();
  }
}

/** The calls of a client that never gets a token cannot be repeated. */
async function checkAftermath(laboratory: Laboratory, step: Step): Promise<void> {
  if (laboratory.sent.length > 0) await expectNothingLostOrDoubled(laboratory, step);
  await laboratory.expectClean();
}

const wait =
  (waitOptions: object) =>
  async ({ redis, options, onKey }: StepContext) => {
    const call = redis.clusters.delete({ clusterId });
    onKey(call.idempotencyKey);
    const operation = await call;
    await operation.wait({ signal: options.signal, ...waitOptions });
  };

const streamStep = stepNamed('stream, opening');

/** Moments that only one step has. */
const specialCells: readonly AbortCell[] = [
  {
    step: stepNamed('wait'),
    moment: { name: 'between polls', isAt: () => true, atTimer: longDelay, requests: 0 },
    run: wait({ poll: longDelay, timeout: Infinity }),
  },
  {
    step: stepNamed('wait'),
    moment: { name: 'while onProgress works', isAt: () => true, requests: 0 },
    run: (context, abort) =>
      wait({
        onProgress: () => {
          setImmediate(abort);
          return new Promise(() => {});
        },
      })(context),
  },
  {
    step: stepNamed('list, second page'),
    moment: { name: 'between items', isAt: () => true, requests: 0 },
    run: async ({ redis, options }, abort) => {
      for await (const _ of redis.clusters.list({ folderId }, options)) abort();
    },
  },
  {
    step: streamStep,
    moment: {
      name: 'before a record',
      isAt: () => true,
      plan: (abort) => ({
        serve({ connection, headers }) {
          connection.write(formatStreamStart([], headers));
          setTimeout(abort, transmission);
        },
      }),
      requests: 1,
    },
  },
  {
    step: streamStep,
    moment: {
      name: 'in a record',
      isAt: () => true,
      plan: (abort) => ({
        serve({ connection, headers }) {
          connection.write(formatStreamStart([logRecord(1)], headers));
          connection.write(formatChunk(formatRecord(logRecord(2)).slice(0, -20)));
          setTimeout(abort, transmission);
        },
      }),
      requests: 1,
    },
  },
  {
    step: streamStep,
    moment: {
      name: 'between records',
      isAt: () => true,
      plan: () => ({
        serve: ({ connection, headers }) => connection.write(formatStreamStart([logRecord(1)], headers)),
      }),
      requests: 1,
    },
    run: async ({ redis, options }, abort) => {
      for await (const _ of redis.clusters.streamLogs({ clusterId }, options)) abort();
    },
  },
  {
    step: streamStep,
    moment: {
      name: 'before the next connection',
      isAt: () => true,
      plan: () => ({ serve: serveBrokenStream(streamFaults[0]!, 'between records') }),
      options: () => ({ retry: { baseDelay: longDelay, maxDelay: longDelay } }),
      atTimer: longDelay,
      requests: 1,
    },
  },
];

const cells: readonly AbortCell[] = [
  ...abortMoments.flatMap((moment) => steps.filter(moment.isAt).map((step) => ({ step, moment }))),
  ...specialCells,
];

test.each(cells.map((cell) => [`${cell.step.name}, aborted ${cell.moment.name}`, cell] as const))(
  '%s',
  { retry },
  async (_, cell) => {
    await runAbort(cell, false);
    times.push(await runAbort(cell, true));
    counts.add(cell.moment.name, cell.step.name);
  },
);

afterAll(async () => {
  traps.close();
  times.sort((left, right) => left - right);
  const [median, worst] = [times[times.length >> 1], times.at(-1)].map((time) => time?.toFixed(2));
  console.log(`${counts.format('Aborts')}\nFrom abort to rejection: median ${median} ms, worst ${worst} ms`);
  expect(await processWatch.end()).toEqual({ unhandled: [], resources: [] });
});
