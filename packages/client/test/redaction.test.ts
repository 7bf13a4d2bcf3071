import { inspect } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as client from '../src/index.ts';
import { createTestClient, failure, json, type Reply } from './support/fake-service.ts';

const caught = (promise: PromiseLike<unknown>): Promise<client.ApiError> =>
  Promise.resolve(promise).then(
    () => {
      throw new Error('It did not fail');
    },
    (error) => error,
  );
const get = (reply: Reply) => {
  const { redis, clock } = createTestClient([reply], { retry: false });
  return clock.until(caught(redis.backups.get({ backupId: 'b1' })));
};

/** Everything a program might write into its log of an error or of a client. */
const shown = (value: unknown): string => {
  const parts = [inspect(value, { depth: 20, showHidden: true }), JSON.stringify(value) ?? '', String(value)];
  if (value instanceof Error) parts.push(value.message, value.stack ?? '', inspect(value.cause, { depth: 20 }));
  return parts.join('\n');
};

const secret = fc
  .string({
    unit: fc.constantFrom(...'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMN23456789@=+?*.,!&#$^<>_-'),
    minLength: 12,
    maxLength: 40,
  })
  .filter((text) => !/^t1\./.test(text));
const token = secret.filter((text) => /^[\x21-\x7e]+$/.test(text)).map((text) => `t1.${text}`);

type Leak = (token: string, password: string) => Reply;
const leaks: readonly (readonly [string, Leak])[] = [
  ['the message of the service', (t, p) => failure(3, 400, `bad password ${p} for ${t}`)],
  [
    'a detail',
    (t, p) => json({ code: 3, message: 'm', details: [{ '@type': 'x/y.Z', note: { deep: [`${t} ${p}`] } }] }, 400),
  ],
  [
    'JSON inside of a text of a detail',
    (t, p) =>
      json({ code: 3, message: 'm', details: [{ '@type': 'x', note: JSON.stringify({ t, password: p }) }] }, 400),
  ],
  ['the name of a field', (t, p) => json({ code: 3, message: 'm', details: [{ [t]: { [p]: true } }] }, 400)],
  [
    'an echoed request',
    (_t, p) => json({ code: 3, message: JSON.stringify({ configSpec: { redis: { password: p } } }) }, 400),
  ],
  ['a page of a proxy', (t, p) => new Response(`<html>authorization: Bearer ${t}\n"password":"${p}"`, { status: 502 })],
  ['a success that is no JSON', (t, p) => new Response(`authorization: Bearer ${t} ${p}`)],
  ['a truncated success', (t, p) => new Response(`{"token":"${t}","password":"${p}`)],
  [
    'headers',
    (t, p) => failure(3, 400, 'm', { 'x-request-id': encodeURIComponent(t + p), 'set-cookie': t, server: t }),
  ],
  [
    'a network error',
    (t, p) =>
      new TypeError(`cannot send ${t}`, {
        cause: Object.assign(new Error(p), { code: 'X', config: { headers: { authorization: t }, data: p } }),
      }),
  ],
];

test.each(leaks)('no planted secret leaks through %s', async (_what, leak) => {
  await fc.assert(
    fc.asyncProperty(token, secret, async (iamToken, password) => {
      const lines: unknown[] = [];
      const write = (...line: unknown[]) => lines.push(line);
      const logger = { error: write, warn: write, info: write, debug: write };
      const { redis, clock } = createTestClient([leak(iamToken, password)], {
        credentials: iamToken,
        retry: { maxAttempts: 2 },
        logger,
        logLevel: 'debug',
      });
      const call = redis.clusters.update({ clusterId: 'c1', configSpec: { redis: { password } } });
      const error = await clock.until(caught(call));
      for (const text of [shown(error), shown(redis), shown(call), shown(lines)]) {
        expect(text).not.toContain(iamToken);
        expect(text).not.toContain(password);
        expect(text).not.toContain(JSON.stringify(password).slice(1, -1));
      }
    }),
    { numRuns: 25 },
  );
});

test('user passwords in lists are secrets too', async () => {
  const passwords = ['correct-horse-battery'];
  const { redis, clock } = createTestClient([failure(3, 400, 'correct-horse-battery is weak')]);
  const error = await clock.until(caught(redis.users.create({ clusterId: 'c1', userSpec: { name: 'u', passwords } })));
  expect(error.message).toContain('[redacted] is weak');
});

test.each([
  [['ends-in]"-bracket', 'second-one'], 'whole'],
  [['a]b]c]d]e]f', 'second-one'], 'whole'],
  [['first-one', 'second-one'], 'cut off'],
])('passwords that nobody sent, %j, are cleared from a text that is %s', async (passwords, how) => {
  const text = `<html>{"passwords": ${JSON.stringify(passwords)}, "x": 1}`;
  const page = how === 'whole' ? text : text.slice(0, text.indexOf('second') + 6);
  const error = await get(() => new Response(page, { status: 502 }));
  for (const password of passwords) expect(shown(error)).not.toContain(password.slice(0, 6));
});

test.each(['Bearer planted-token', 'Basic planted-token', 'planted-token'])(
  'the token of a header of the call is cleared: %s',
  async (Authorization) => {
    const { redis, clock } = createTestClient([failure(7, 403, 'planted-token may not')]);
    const error = await clock.until(caught(redis.backups.get({ backupId: 'b1' }, { headers: { Authorization } })));
    expect(error.serviceMessage).toBe('[redacted] may not');
    expect(shown(error)).not.toContain('planted');
  },
);

test('a client can be printed without its token', () => {
  const options = { credentials: 't1.planted-token', headers: { 'x-own': 'planted-header' } };
  for (const made of [new client.ManagedRedis(options), client.createClient(options)]) {
    expect(shown(made)).not.toContain('planted');
  }
});

test('a password that looks like a number or a line break does not garble the details', async () => {
  const violations = [{ metric: { name: 'mdb.hdd.size', limit: 12345678 }, description: 'line\nnew line' }];
  const body = { code: 8, message: 'm', details: [{ '@type': 'x/QuotaFailure', violations }] };
  for (const password of ['12345678', 'new line12']) {
    const { redis, requests, clock } = createTestClient([() => json(body, 429)]);
    const call = redis.clusters.update({ clusterId: 'c1', configSpec: { redis: { password } } });
    const error = await clock.until(caught(call));
    expect(error.decoded.quotaViolations).toHaveLength(1);
    expect(requests).toHaveLength(1);
  }
});

test('an empty list of passwords hides nothing that follows', async () => {
  const error = await get(() => new Response('<html>{"passwords":[], "name":"orders"}', { status: 502 }));
  expect(error.excerpt).toContain('orders');
});

test('a failed operation repeats no password', async () => {
  const password = 'correct-horse-battery';
  const operation = (more: object) => json({ id: 'o1', createdAt: '2026-01-01T00:00:00Z', ...more });
  const { redis, clock } = createTestClient([
    operation({ done: false }),
    operation({
      done: true,
      description: `Set ${password}`,
      metadata: { clusterId: password },
      error: { code: 3, message: `weak: ${password}`, details: [{ password: 'other-one' }] },
    }),
  ]);
  const wait = async () => {
    const started = await redis.clusters.update({ clusterId: 'c1', configSpec: { redis: { password } } });
    await started.wait();
  };
  const text = shown(await clock.until(caught(wait())));
  expect(text).toContain('weak: [redacted]');
  expect(text).not.toContain(password);
  expect(text).not.toContain('other-one');
});

test('an API key that was sent by mistake is cleared', async () => {
  const error = await get(failure(16, 401, 'Api-Key AQVN0123456789abcdefghij is not a token'));
  expect(error.serviceMessage).toBe('[redacted] is not a token');
});

const hex = (character: string) => character.charCodeAt(0).toString(16);
const escapes: Readonly<Record<string, (text: string) => string>> = {
  'in JSON within JSON': (text) => JSON.stringify(JSON.stringify(text)),
  'in a URL': encodeURIComponent,
  'in a URL within a URL': (text) => encodeURIComponent(encodeURIComponent(text)),
  'in HTML': (text) => text.replace(/[&<>"]/g, (character) => `&#x${hex(character)};`),
  'in HTML by name': (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  'in JSON that is safe in HTML': (text) => text.replace(/[^a-z\d]/gi, (character) => `\\u00${hex(character)}`),
};

test.each(Object.keys(escapes))('a password is found %s', async (where) => {
  await fc.assert(
    fc.asyncProperty(
      secret.map((text) => `${text.slice(0, 6)}"\\${text.slice(6)}`),
      async (password) => {
        const echo = escapes[where]!(password);
        const { redis, clock } = createTestClient([failure(3, 400, `refused ${echo} as weak`)]);
        const error = await clock.until(
          caught(redis.users.update({ clusterId: 'c1', userName: 'u', passwords: [password] })),
        );
        expect(error.serviceMessage).not.toContain(echo);
        expect(error.serviceMessage).toMatch(/^refused .*\[redacted\].* as weak$/);
      },
    ),
    { numRuns: 100 },
  );
});

test('a password full of special characters is found in no time', async () => {
  const password = '&\\%-'.repeat(30);
  const message = '&amp;%26\\'.repeat(400);
  const { redis, clock } = createTestClient([failure(3, 400, message)]);
  const update = redis.users.update({ clusterId: 'c1', userName: 'u', passwords: [password] });
  expect((await clock.until(caught(update))).serviceMessage).toBe(message);
});

test.each([['\\'], ['\\"'], ['!\\']])('a truncated password full of %j is searched for in no time', async (signs) => {
  const password = `${signs.repeat(40)}x`;
  const message = `${JSON.stringify(password).slice(1, -2)} and more`;
  const { redis, clock } = createTestClient([failure(3, 400, message)]);
  const update = redis.users.update({ clusterId: 'c1', userName: 'u', passwords: [password] });
  expect((await clock.until(caught(update))).serviceMessage).toBe(message);
});

test.each([
  ['a key in PEM', '-----BEGIN PRIVATE KEY-----\nplanted\n-----END PRIVATE KEY-----'],
  ['an OAuth token', 'y0_planted0123456789abcdefghij'],
])('%s that nobody sent is cleared', async (_what, text) => {
  const echo = await get(failure(3, 400, `got ${text}`));
  const { redis } = createTestClient([], { credentials: () => Promise.reject(new Error(`no use for ${text}`)) });
  for (const error of [echo, await caught(redis.backups.get({ backupId: 'b1' }))]) {
    expect(shown(error)).toContain('[redacted]');
    expect(shown(error)).not.toContain('planted');
  }
});
