import { inspect } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createClock, createCountedSignal, defer, settle } from '../../test/support/stub-fetch.ts';
import type { AccessToken, TokenProvider } from '../core/token.ts';
import { cachedTokens } from './cached-tokens.ts';

const minute = 60_000;

/** A provider that numbers its tokens and can be made to fail or to wait. */
function createSource(clock: { now(): number }, life: number | null = 720 * minute) {
  const source = {
    requests: [] as Parameters<TokenProvider['getToken']>[0][],
    failing: false,
    gate: undefined as Promise<void> | undefined,
    life,
    async getToken(request: Parameters<TokenProvider['getToken']>[0]): Promise<AccessToken> {
      source.requests.push(request);
      const number = source.requests.length;
      if (source.gate) await source.gate;
      if (source.failing) throw new Error(`exchange ${number} failed`);
      return {
        token: `token-${number}`,
        ...(source.life === null ? {} : { expiresAt: new Date(clock.now() + source.life) }),
      };
    },
  };
  return source;
}

test('makes one exchange for 100 concurrent cold calls', async () => {
  const clock = createClock();
  const source = createSource(clock);
  const provider = cachedTokens(source, { clock });
  const tokens = await Promise.all(Array.from({ length: 100 }, () => provider.getToken({})));
  expect(new Set(tokens.map(({ token }) => token))).toEqual(new Set(['token-1']));
  expect(source.requests).toHaveLength(1);
});

test.each([
  { life: 720 * minute, after: 49 * minute, token: 'token-1', exchanges: 1 },
  { life: 720 * minute, after: 51 * minute, token: 'token-1', exchanges: 2 },
  { life: 720 * minute, after: 56 * minute, token: 'token-2', exchanges: 2 },
  { life: 720 * minute, after: 600 * minute, token: 'token-2', exchanges: 2 },
  { life: 10 * minute, after: 7 * minute, token: 'token-1', exchanges: 1 },
  { life: 10 * minute, after: 8.5 * minute, token: 'token-1', exchanges: 2 },
  { life: 10 * minute, after: 9.5 * minute, token: 'token-2', exchanges: 2 },
  { life: null, after: 3 * minute, token: 'token-1', exchanges: 1 },
  { life: null, after: 5 * minute, token: 'token-2', exchanges: 2 },
  { life: -1, after: 3 * minute, token: 'token-1', exchanges: 1 },
])('a token with a life of $life ms is $token after $after ms', async ({ life, after, token, exchanges }) => {
  const clock = createClock();
  const source = createSource(clock, life);
  const provider = cachedTokens(source, { clock });
  await provider.getToken({});
  clock.advance(after);
  expect((await provider.getToken({})).token).toBe(token);
  await settle();
  expect(source.requests).toHaveLength(exchanges);
});

test('refreshes in the background while calls go on with the old token', async () => {
  const clock = createClock();
  const source = createSource(clock);
  const provider = cachedTokens(source, { clock });
  await provider.getToken({});
  clock.advance(52 * minute);
  const gate = defer<void>();
  source.gate = gate.promise;
  const during = await Promise.all(Array.from({ length: 10 }, () => provider.getToken({})));
  expect(during.map(({ token }) => token)).toEqual(Array(10).fill('token-1'));
  gate.resolve();
  await settle();
  expect((await provider.getToken({})).token).toBe('token-2');
  expect(source.requests).toHaveLength(2);
});

test('keeps the old token until it expires while refreshes fail, with pauses between them', async () => {
  const clock = createClock();
  const source = createSource(clock, 120 * minute);
  const provider = cachedTokens(source, { clock });
  await provider.getToken({});
  source.failing = true;
  clock.advance(56 * minute);
  for (let call = 0; call < 20; call += 1) {
    expect((await provider.getToken({})).token).toBe('token-1');
    await settle();
  }
  expect(source.requests).toHaveLength(2);
  clock.advance(6_000);
  expect((await provider.getToken({})).token).toBe('token-1');
  await settle();
  expect(source.requests).toHaveLength(3);
  clock.advance(64 * minute);
  await expect(provider.getToken({})).rejects.toThrow('exchange 4 failed');
  source.failing = false;
  expect((await provider.getToken({})).token).toBe('token-5');
});

test('a cold failure reaches all callers and the next call tries again', async () => {
  const clock = createClock();
  const source = createSource(clock);
  source.failing = true;
  const provider = cachedTokens(source, { clock });
  const results = await Promise.allSettled([provider.getToken({}), provider.getToken({})]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  source.failing = false;
  expect((await provider.getToken({})).token).toBe('token-2');
});

test('many refused calls cause one exchange, late ones none', async () => {
  const clock = createClock();
  const source = createSource(clock);
  const provider = cachedTokens(source, { clock });
  const { token: refusedToken } = await provider.getToken({});
  const force = () => provider.getToken({ forceRefresh: true, refusedToken });
  const renewed = await Promise.all(Array.from({ length: 100 }, force));
  expect(new Set(renewed.map(({ token }) => token))).toEqual(new Set(['token-2']));
  clock.advance(30 * minute);
  expect((await force()).token).toBe('token-2');
  expect(source.requests).toHaveLength(2);
  expect(source.requests[1]).toMatchObject({ forceRefresh: true, refusedToken: 'token-1' });
  expect((await provider.getToken({ forceRefresh: true, refusedToken: 'token-2' })).token).toBe('token-3');
});

test('forced refreshes that do not name the token share the newest for five seconds', async () => {
  const clock = createClock();
  const source = createSource(clock);
  const provider = cachedTokens(source, { clock });
  await provider.getToken({});
  expect((await provider.getToken({ forceRefresh: true })).token).toBe('token-2');
  expect((await provider.getToken({ forceRefresh: true })).token).toBe('token-2');
  clock.advance(5_000);
  expect((await provider.getToken({ forceRefresh: true })).token).toBe('token-3');
});

test('a failed forced refresh rejects only for its caller', async () => {
  const clock = createClock();
  const source = createSource(clock);
  const provider = cachedTokens(source, { clock });
  await provider.getToken({});
  source.failing = true;
  const forced = provider.getToken({ forceRefresh: true });
  const other = provider.getToken({});
  await expect(forced).rejects.toThrow('exchange 2 failed');
  expect((await other).token).toBe('token-1');
});

test('a caller that aborts does not affect the others', async () => {
  const clock = createClock();
  const source = createSource(clock);
  const gate = defer<void>();
  source.gate = gate.promise;
  const provider = cachedTokens(source, { clock });
  const controller = new AbortController();
  const aborted = provider.getToken({ signal: controller.signal });
  const other = provider.getToken({ signal: new AbortController().signal });
  await settle();
  controller.abort(new Error('no longer wanted'));
  await expect(aborted).rejects.toMatchObject({ name: 'AbortError', cause: { message: 'no longer wanted' } });
  expect(source.requests[0]?.signal?.aborted).toBe(false);
  gate.resolve();
  expect((await other).token).toBe('token-1');
});

test('the exchange is cancelled when its last caller has left, and the next call starts another', async () => {
  const clock = createClock();
  const source = createSource(clock);
  source.gate = new Promise(() => {});
  const provider = cachedTokens(source, { clock });
  const controllers = [new AbortController(), new AbortController()];
  const calls = controllers.map(({ signal }) => provider.getToken({ signal }));
  await settle();
  for (const controller of controllers) controller.abort();
  const results = await Promise.allSettled(calls);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(source.requests[0]?.signal?.aborted).toBe(true);
  source.gate = undefined;
  expect((await provider.getToken({})).token).toBe('token-2');
});

test('an aborted signal rejects at once without an exchange', async () => {
  const clock = createClock();
  const source = createSource(clock);
  const provider = cachedTokens(source, { clock });
  await expect(provider.getToken({ signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  expect(source.requests).toHaveLength(0);
});

test.each(['success', 'failure', 'abort'])('no listener is left after %s', async (ending) => {
  const clock = createClock();
  const source = createSource(clock);
  const gate = defer<void>();
  source.gate = gate.promise;
  source.failing = ending === 'failure';
  const provider = cachedTokens(source, { clock });
  const { controller, signal, listeners } = createCountedSignal();
  const call = provider.getToken({ signal });
  expect(listeners()).toBe(1);
  if (ending === 'abort') controller.abort();
  else gate.resolve();
  await call.catch(() => {});
  expect(listeners()).toBe(0);
});

test('a source that throws is treated like one that rejects', async () => {
  const provider = cachedTokens({
    getToken: () => {
      throw new Error('synchronous');
    },
  });
  await expect(provider.getToken({})).rejects.toThrow('synchronous');
});

test('never yields an expired token, and never runs two exchanges at once', async () => {
  const steps = fc.array(
    fc.record({
      advance: fc.integer({ min: 0, max: 90 * minute }),
      failing: fc.boolean(),
      force: fc.boolean(),
      calls: fc.integer({ min: 1, max: 5 }),
    }),
    { minLength: 1, maxLength: 20 },
  );
  await fc.assert(
    fc.asyncProperty(steps, fc.integer({ min: 1_000, max: 720 * minute }), async (list, life) => {
      const clock = createClock();
      let running = 0;
      let failing = false;
      const provider = cachedTokens(
        {
          async getToken() {
            running += 1;
            expect(running).toBe(1);
            await Promise.resolve();
            running -= 1;
            if (failing) throw new Error('failed');
            return { token: 'token', expiresAt: new Date(clock.now() + life) };
          },
        },
        { clock },
      );
      for (const step of list) {
        clock.advance(step.advance);
        failing = step.failing;
        const calls = Array.from({ length: step.calls }, () => provider.getToken({ forceRefresh: step.force }));
        for (const result of await Promise.allSettled(calls)) {
          if (result.status === 'fulfilled') expect(result.value.expiresAt?.getTime()).toBeGreaterThan(clock.now());
          else expect(step.failing).toBe(true);
        }
        await settle();
      }
    }),
    { numRuns: 60 },
  );
});

test('a forced refresh never yields an expired token, however new it is', async () => {
  const clock = createClock();
  let count = 0;
  const provider = cachedTokens(
    { getToken: async () => ({ token: `token-${++count}`, expiresAt: new Date(clock.now() + 1000) }) },
    { clock },
  );
  await provider.getToken({ forceRefresh: true });
  clock.advance(1000);
  expect(await provider.getToken({ forceRefresh: true })).toMatchObject({ token: 'token-2' });
});

test('neither the provider nor its token shows the token when printed', async () => {
  const clock = createClock();
  const provider = cachedTokens({ getToken: async () => ({ token: 'planted-secret' }) }, { clock });
  const token = await provider.getToken({});
  expect(token.token).toBe('planted-secret');
  for (const value of [provider, token]) {
    expect(inspect(value, { depth: 9, showHidden: true })).not.toContain('planted-secret');
    expect(JSON.stringify({ value })).not.toContain('planted-secret');
  }
});
