import { expect, test } from 'vitest';
import { isApiError, isNotFoundError, type SdkError } from '../src/index.ts';
import { createTestClient, failure, json } from './support/fake-service.ts';

const backupId = 'b1';
const caught = (promise: PromiseLike<unknown>): Promise<SdkError> =>
  Promise.resolve(promise).then(
    () => {
      throw new Error('It did not fail');
    },
    (error) => error,
  );

test('a predicate decides what is retried, knowing the verdict of the client', async () => {
  const asked: unknown[] = [];
  const { redis, requests, clock } = createTestClient([failure(5, 404), failure(14, 503), json({ id: 'b' })], {
    retry: {
      shouldRetry: (error, context) => {
        asked.push({ code: isApiError(error) && error.code, ...context });
        return isNotFoundError(error) || context.isTransient;
      },
    },
  });
  await clock.until(redis.backups.get({ backupId }));
  const common = { operation: 'backups.get', method: 'GET' };
  expect(asked).toEqual([
    { code: 'NOT_FOUND', ...common, attempt: 1, isTransient: false },
    { code: 'UNAVAILABLE', ...common, attempt: 2, isTransient: true },
  ]);
  expect(requests).toHaveLength(3);
});

test('a predicate can forbid a retry, and that of a call wins over that of the client', async () => {
  const { redis, requests, clock } = createTestClient([failure(14, 503)], { retry: { shouldRetry: () => true } });
  await clock.until(caught(redis.backups.get({ backupId }, { retry: { shouldRetry: () => false } })));
  expect(requests).toHaveLength(1);
});

test('a predicate is asked neither after the last attempt nor after an abort', async () => {
  let asked = 0;
  const shouldRetry = () => {
    asked += 1;
    return true;
  };
  const { redis, clock } = createTestClient([failure(5, 404)], { retry: { maxAttempts: 2, shouldRetry } });
  await clock.until(caught(redis.backups.get({ backupId })));
  expect(asked).toBe(1);
  const controller = new AbortController();
  const hanging = createTestClient(['hang'], { retry: { shouldRetry } });
  const call = caught(hanging.redis.backups.get({ backupId }, { signal: controller.signal }));
  controller.abort();
  await call;
  expect(asked).toBe(1);
});

test('an error and the log say that the retry budget ended the call', async () => {
  const entries: [string, string, unknown][] = [];
  const log = (level: string) => (message: string, fields: unknown) => entries.push([level, message, fields]);
  const { redis, requests, clock } = createTestClient([failure(14, 503)], {
    retry: { budget: { capacity: 1, refillPerSecond: 0 } },
    logger: { error: log('error'), warn: log('warn'), info: log('info'), debug: log('debug') },
  });
  const error = await clock.until(caught(redis.backups.get({ backupId })));
  expect(requests).toHaveLength(2);
  expect(error.message).toContain('the retry budget of the client is used up');
  expect((error as unknown as { attempts: unknown[] }).attempts.at(-1)).toMatchObject({ stoppedBy: 'budget' });
  expect(entries.at(-1)).toEqual(['error', 'call failed', expect.objectContaining({ stoppedBy: 'budget' })]);
});

test('an error that ends a call for another reason does not mention the budget', async () => {
  const { redis, clock } = createTestClient([failure(14, 503)], { retry: { maxAttempts: 1 } });
  const error = await clock.until(caught(redis.backups.get({ backupId })));
  expect(error.message).not.toContain('budget');
});
