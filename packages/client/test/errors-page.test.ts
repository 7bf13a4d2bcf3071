import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createApiError } from '../src/errors/create-api-error.ts';
import { statusNameOf } from '../src/errors/status-codes.ts';
import * as client from '../src/index.ts';
import { isRetryable } from '../src/pipeline/retry.ts';

const page = readFileSync(new URL('../docs/errors.md', import.meta.url), 'utf8');
const rows = [...page.matchAll(/^\| `(\w+)` *\| ([^|]+)\| ([^|]+)\|/gm)].map(([, name, code, third]) => ({
  name: name!,
  code: code!.trim(),
  retried: third!.trim(),
}));

const isClass = (name: string): boolean => name.endsWith('Error') && !name.startsWith('is');
const bases = ['ApiError', 'CallError', 'SdkError'];
const classes = Object.keys(client).filter((name) => isClass(name) && !bases.includes(name));

test('the page has one row for each class of error, and no other', () => {
  expect(rows.map(({ name }) => name).sort()).toEqual(classes.sort());
  for (const name of bases) expect(page).toContain(`\`${name}\``);
});

const info = { operation: 'a.b', method: 'GET', url: 'https://h.test/x', attempts: [], clientTraceId: 't' };
const failure = { status: 500, serviceMessage: '', details: [], decoded: {}, headers: {} };
const refusals = Array.from({ length: 17 }, (_, code) => statusNameOf(code)).filter((code) => code !== undefined);

test.each(refusals)('the row of %s states its class, and when it is retried', (code) => {
  const error = createApiError(
    { ...failure, code, excerpt: undefined, requestId: undefined, serverTraceId: undefined },
    info,
  );
  const row = rows.find(({ name }) => name === error.name);
  expect(row?.code).toBe(`\`${code}\``);
  const asRead = isRetryable(error, { isRead: true, isRepeatable: true });
  const asChange = isRetryable(error, { isRead: false, isRepeatable: true });
  const expected = asChange ? /^yes/ : asRead ? /^reads$/ : /^(no|once, with a new token)$/;
  expect(row?.retried).toMatch(expected);
});

test.each(['NETWORK', 'TIMEOUT', 'INVALID_RESPONSE', 'ABORTED_BY_CALLER', 'AUTHENTICATION', 'PAGINATION'])(
  'the code %s is that of one class',
  (code) => {
    expect(rows.filter((row) => row.code === `\`${code}\``)).toHaveLength(1);
  },
);
