import { isOperationFailedError, type OperationProgress } from '@managed-redis/client';
import { afterAll, expect, test } from 'vitest';
import { openLaboratory, type Plan } from './cell/laboratory.ts';
import { outcomeOf } from './cell/outcome.ts';
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

afterAll(async () => {
  traps.close();
  expect(await processWatch.end()).toEqual({ unhandled: [], resources: [] });
});
