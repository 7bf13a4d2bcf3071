import { expect, test } from 'vitest';
import { redact, redactError, redactValue, secretsIn } from './redact.ts';

test.each([
  ['a header', 'authorization: Bearer planted-token', 'authorization: [redacted]'],
  ['an API key in a header', 'Api-Key planted-key;', '[redacted];'],
  ['an IAM token', 'got t1.planted=.more_planted here', 'got [redacted] here'],
  ['a JSON web token', 'jwt eyJplanted.eyJplanted.sig', 'jwt [redacted]'],
  ['an OAuth token', 'y0_planted0123456789', '[redacted]'],
  ['an API key', 'AQVNplanted0123456789', '[redacted]'],
  ['a private key', 'a -----BEGIN PRIVATE KEY-----\nplanted\n-----END PRIVATE KEY----- b', 'a [redacted] b'],
  ['a private key that is cut off', 'a -----BEGIN RSA PRIVATE KEY-----\nplanted', 'a [redacted]'],
  ['a secret field in JSON text', '{"password": "planted", "a": 1}', '{"password": "[redacted]", "a": 1}'],
  ['a list of secrets in JSON text', '{"passwords":["planted"]}', '{"passwords":"[redacted]"}'],
  ['nothing', 'cluster orders is stopped', 'cluster orders is stopped'],
])('a text is cleared of %s', (_what, text, clean) => {
  expect(redact(text)).toBe(clean);
});

test('a given secret is found however it is escaped, unless it is too short to search for', () => {
  const secret = 'p"l&a nted';
  for (const text of [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret), 'p&quot;l&amp;a nted']) {
    expect(redact(`<${text}>`, [secret])).toBe('<[redacted]>');
  }
  expect(redact('an abcde', ['abcde'])).toBe('an abcde');
});

test('a value is copied with every text cleared, names and secret fields included', () => {
  const value = {
    note: ['planted-secret', { deep: 'x planted-secret' }],
    'planted-secret': 1,
    password: { any: 'value' },
    count: 3,
    none: null,
  };
  expect(redactValue(value, ['planted-secret'])).toEqual({
    note: ['[redacted]', { deep: 'x [redacted]' }],
    '[redacted]': 1,
    password: '[redacted]',
    count: 3,
    none: null,
  });
});

test('a value that JSON cannot carry is dropped as a whole', () => {
  const value: Record<string, unknown> = { name: 'orders' };
  value.self = value;
  value.other = value;
  expect(redactValue(value)).toBe('[redacted]');
  expect(redactValue(() => {})).toBe('[redacted]');
  expect(redactValue(undefined)).toBeUndefined();
});

test('objects with toJSON and bigints are read as JSON has them', () => {
  const value = { at: new Date(0), key: { toJSON: () => ({ password: 'planted' }) }, size: 12n };
  expect(redactValue(value)).toEqual({ at: '1970-01-01T00:00:00.000Z', key: { password: '[redacted]' }, size: '12' });
  expect(secretsIn(value)).toEqual(['planted']);
});

test('an error is copied with its message, code and causes, and nothing else', () => {
  const cause = Object.assign(new TypeError('inner planted-secret'), { code: 'ECONNRESET' });
  const error = Object.assign(new Error('outer planted-secret', { cause }), { request: { token: 'planted-secret' } });
  const copy = redactError(error, ['planted-secret']) as Error;
  expect(copy).toMatchObject({
    message: 'outer [redacted]',
    cause: { name: 'TypeError', message: 'inner [redacted]', code: 'ECONNRESET' },
  });
  expect(copy).not.toHaveProperty('request');
  expect(copy.stack).not.toContain('planted');
});

test('the secrets in an input are collected at any depth', () => {
  const params = {
    configSpec: { redis: { password: 'one' } },
    userSpec: { passwords: ['two', 'three'] },
    name: 'four',
  };
  expect(secretsIn(params)).toEqual(['one', 'two', 'three']);
});
