import { isAbortError, isTimeoutError, type RequestOptions, type TimeoutError } from '@managed-redis/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { longDelay } from './cell/abort-moments.ts';
import { createCounts } from './cell/counts.ts';
import { createDeadline } from './cell/deadline.ts';
import { expectNothingLostOrDoubled, openLaboratory, type Plan } from './cell/laboratory.ts';
import { outcomeOf } from './cell/outcome.ts';
import { findSecrets } from './cell/secrets.ts';
import { type Step, steps } from './cell/steps.ts';
import { watchProcess } from './cell/watch-process.ts';
import { faults } from './list/index.ts';
import { jsonAnswer } from './server/answer.ts';
import { openTraps } from './server/traps.ts';

const traps = await openTraps();
const processWatch = watchProcess();
const counts = createCounts();
const lateness: number[] = [];

const limit = 120;

/** Load on the machine delays one run in many, a fault of the client every one. */
const retry = 2;
const silentFaults = faults.filter(({ isSilent }) => isSilent);

/** Ways to run out of time, and the limit that ends the call. */
interface Limit {
  readonly name: TimeoutError['limit'] | 'signal' | 'last attempt';
  readonly createOptions: () => RequestOptions;
}

const limits: readonly Limit[] = [
  { name: 'attempt', createOptions: () => ({ attemptTimeout: limit, retry: false }) },
  { name: 'call', createOptions: () => ({ timeout: limit }) },
  {
    name: 'last attempt',
    createOptions: () => ({ timeout: limit, attemptTimeout: 50, retry: { maxAttempts: 100, baseDelay: 0 } }),
  },
  { name: 'signal', createOptions: () => ({ signal: AbortSignal.timeout(limit) }) },
];

/** Runs what must end at the deadline, and takes by how much it is late. */
async function runToDeadline(plan: Plan, { name, createOptions }: Limit, run = plan.step.run): Promise<void> {
  const laboratory = await openLaboratory(traps, plan);
  const { redis, context } = laboratory;
  try {
    // The first call of a client loads what is needed.
    await redis.clusters.get({ clusterId: 'warm' });
    const deadline = createDeadline(limit);
    const error = await outcomeOf(run({ ...context, options: { ...context.options, ...createOptions() } }));
    lateness.push(deadline.check());
    expect(error).toSatisfy(name === 'signal' ? isAbortError : isTimeoutError);
    // Whether the last attempt runs out of time or the call depends on how the attempts before it fell.
    if (name !== 'signal' && name !== 'last attempt') expect(error).toMatchObject({ limit: name, timeout: limit });
    expect(findSecrets(error)).toEqual([]);
    await expectNothingLostOrDoubled(laboratory, plan.step);
    await laboratory.expectClean();
  } finally {
    await laboratory.close();
  }
}

const isOneCall = ({ kind, name }: Step): boolean => kind !== 'poll' && name !== 'list, second page';

/** What is imported when it is first needed takes time that is not the client's. */
beforeAll(async () => {
  for (const step of steps) {
    const laboratory = await openLaboratory(traps, { step, times: 'once' });
    await step.run(laboratory.context);
    await laboratory.close();
  }
});

for (const fault of silentFaults) {
  for (const step of steps.filter(isOneCall)) {
    if (fault.isInBody && step.kind === 'stream') continue;
    for (const end of limits) {
      test.concurrent(`${step.name}, limit of the ${end.name}: ${fault.name}`, { retry }, async () => {
        await runToDeadline({ step, times: 'always', trap: fault.trap, serve: fault.serve }, end);
        counts.add(fault.name, step.name);
      });
    }
  }
}

/** Answers that an operation goes on. */
const stillRunning: Plan['serve'] = ({ connection, headers, request }) =>
  connection.answer(jsonAnswer({ id: request.target.split('/').at(-1), done: false }, headers));

const waitStep = steps.find(({ kind }) => kind === 'poll')!;

/** Waits for an operation until its limit. The clock starts when the operation has. */
const waiting: readonly { readonly name: string; readonly plan: Partial<Plan>; readonly poll: number }[] = [
  { name: 'between polls', plan: { serve: stillRunning }, poll: longDelay },
  { name: 'through many polls', plan: { serve: stillRunning }, poll: 5 },
  ...silentFaults.map(({ name, trap, serve }) => ({ name, plan: { trap, serve }, poll: 1 })),
];

test.concurrent.each(waiting)('wait, limit of the operation: $name', { retry }, async ({ name, plan, poll }) => {
  const end: Limit = { name: 'operation', createOptions: () => ({}) };
  await runToDeadline({ step: waitStep, times: 'always', ...plan }, end, ({ redis, options }) =>
    redis.operations.resume('operation-1').wait({ poll, timeout: limit, signal: options.signal }),
  );
  counts.add(name, waitStep.name);
});

test.concurrent.each(steps.filter(isOneCall))('$name, limit of the call: no token', { retry }, async (step) => {
  const credentials = () => new Promise<never>(() => {});
  const laboratory = await openLaboratory(traps, { step, times: 'always' }, { timeout: limit, credentials });
  try {
    const deadline = createDeadline(limit);
    const error = await outcomeOf(step.run(laboratory.context));
    lateness.push(deadline.check());
    expect(error).toSatisfy(isTimeoutError);
    await laboratory.expectClean();
    counts.add('no token', step.name);
  } finally {
    await laboratory.close();
  }
});

afterAll(async () => {
  traps.close();
  lateness.sort((left, right) => left - right);
  const [median, worst] = [lateness[lateness.length >> 1], lateness.at(-1)].map((time) => time?.toFixed(2));
  console.log(`${counts.format('Deadlines')}\nLate by: median ${median} ms, worst ${worst} ms`);
  expect(await processWatch.end()).toEqual({ unhandled: [], resources: [] });
});
