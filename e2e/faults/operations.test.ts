import { isOperationFailedError, type OperationProgress } from '@managed-redis/client';
import { afterAll, expect, test } from 'vitest';
import { clusterParams } from '../client-and-emulator/connect.ts';
import { longDelay } from './cell/abort-moments.ts';
import { openLaboratory, type Plan } from './cell/laboratory.ts';
import { outcomeOf } from './cell/outcome.ts';
import { findSecrets, planted } from './cell/secrets.ts';
import { steps } from './cell/steps.ts';
import { watchProcess } from './cell/watch-process.ts';
import type { Strike } from './list/fault.ts';
import { jsonAnswer } from './server/answer.ts';
import { openTraps } from './server/traps.ts';

const traps = await openTraps();
const processWatch = watchProcess();
const step = steps.find(({ kind }) => kind === 'poll')!;
const id = 'operation-1';
const failure = { code: 13, message: 'no hosts left', details: [] };

const answerWith = ({ connection, headers }: Strike, state: object): void =>
  connection.answer(jsonAnswer({ id, ...state }, headers));

async function inLaboratory(
  serve: Plan['serve'],
  run: (laboratory: Awaited<ReturnType<typeof openLaboratory>>) => Promise<void>,
): Promise<void> {
  const laboratory = await openLaboratory(traps, { step, times: 'always', serve });
  try {
    await run(laboratory);
    await laboratory.expectClean();
  } finally {
    await laboratory.close();
  }
}

test('an operation that rolls back fails when that is over, and shows no secret of the call that began it', async () => {
  const { password } = planted;
  let polls = 0;
  const serve = (strike: Strike): void => {
    polls += 1;
    const error = {
      ...failure,
      message: `cannot set ${password} for ${strike.echo}`,
      details: [{ '@type': 'x', password }],
    };
    answerWith(strike, { done: polls > 2, error, description: `Create with ${password}` });
  };
  await inLaboratory(serve, async ({ redis }) => {
    const configSpec = { ...clusterParams().configSpec, redis: { password } };
    const operation = await redis.clusters.create(clusterParams({ configSpec }));
    const phases: string[] = [];
    const error = await outcomeOf(operation.wait({ poll: 1, onProgress: ({ phase }) => phases.push(phase) }));
    expect(error).toSatisfy(isOperationFailedError);
    expect(error).toMatchObject({ operationId: id, grpcCode: 13 });
    expect(phases).toEqual(['running', 'rolling-back', 'rolling-back', 'failed']);
    expect(findSecrets(error)).toEqual([]);
  });
});

test('an answer that comes late does not undo the end of an operation', async () => {
  let late: Strike | undefined;
  const serve = (strike: Strike): void => {
    if (late) answerWith(strike, { done: true, error: failure });
    else late = strike;
  };
  await inLaboratory(serve, async ({ redis }) => {
    const operation = redis.operations.resume(id);
    const slow = operation.refresh();
    const onProgress = async ({ phase }: OperationProgress<unknown, unknown>): Promise<void> => {
      if (phase !== 'failed') return;
      answerWith(late!, { done: false });
      await slow;
    };
    expect(await outcomeOf(operation.wait({ poll: 1, onProgress }))).toSatisfy(isOperationFailedError);
    expect(operation.done).toBe(true);
    expect(operation.state?.error).toMatchObject(failure);
  });
});

test('all who wait for one operation share its polls, and see the same end', async () => {
  const serve = (strike: Strike): void => answerWith(strike, { done: true, error: failure });
  await inLaboratory(serve, async ({ redis, sent }) => {
    const operation = redis.operations.resume(id);
    const errors = await Promise.all([1, 2, 3].map(() => outcomeOf(operation.wait({ poll: 1 }))));
    for (const error of errors) expect(error).toSatisfy(isOperationFailedError);
    expect(sent).toHaveLength(1);
  });
});

test('one of those who wait can leave without ending the wait of another', async () => {
  let polls = 0;
  const serve = (strike: Strike): void => {
    polls += 1;
    answerWith(strike, { done: polls > 3, response: { id: 'c9q1' } });
  };
  await inLaboratory(serve, async ({ redis }) => {
    const operation = redis.operations.resume(id);
    const controller = new AbortController();
    const leaving = outcomeOf(
      operation.wait({ poll: 1, signal: controller.signal, onProgress: () => controller.abort() }),
    );
    const staying = operation.wait({ poll: 1 });
    expect(await leaving).toMatchObject({ name: 'AbortError' });
    expect(await staying).toMatchObject({ id: 'c9q1' });
  });
});

test('a wait keeps its limit while onProgress hangs', async () => {
  const serve = (strike: Strike): void => answerWith(strike, { done: false });
  await inLaboratory(serve, async ({ redis }) => {
    const wait = redis.operations.resume(id).wait({
      poll: 1,
      timeout: 50,
      onProgress: () => new Promise((resolve) => setTimeout(resolve, longDelay).unref()),
    });
    expect(await outcomeOf(wait)).toMatchObject({ name: 'TimeoutError', limit: 'operation' });
  });
});

afterAll(async () => {
  traps.close();
  expect(await processWatch.end()).toEqual({ unhandled: [], resources: [] });
});
