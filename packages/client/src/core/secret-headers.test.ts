import { expect, test } from 'vitest';
import { secretsInHeaders } from './secret-headers.ts';

test.each([
  ['a key of a proxy', { 'X-Proxy-Key': 'planted' }, ['planted']],
  ['a token with its scheme', { authorization: 'Bearer planted' }, ['Bearer planted', 'planted']],
  ['HTTP Basic', { 'proxy-authorization': `Basic ${btoa('user:planted')}` }, ['user:planted', 'planted']],
  ['cookies', { cookie: 'a=first-one; b="second-one"' }, ['first-one', 'second-one']],
  ['a name nobody knows', { 'x-tenant': 'planted' }, ['planted']],
])('%s is secret', (_what, headers, secrets) => {
  expect(secretsInHeaders(headers as Record<string, string>)).toEqual(expect.arrayContaining(secrets));
});

test.each(['Accept', 'content-type', 'User-Agent', 'idempotency-key', 'x-client-trace-id', 'traceparent'])(
  '%s is not secret',
  (name) => {
    expect(secretsInHeaders({ [name]: 'value' })).toEqual([]);
  },
);

test('base64 that cannot be read is no reason to fail', () => {
  expect(secretsInHeaders({ authorization: 'Basic %%%' })).toContain('Basic %%%');
});
