import { expect, test, vi } from 'vitest';
import { longestText, redact, redactError, redactValue, secretsIn } from './redact.ts';

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
  ['a list of secrets in JSON text', '{"passwords":["planted", "x"]}', '{"passwords":["[redacted]"]}'],
  ['a secret field in JSON within JSON', '{\\"password\\":\\"planted\\", 1}', '{\\"password\\":\\"[redacted]\\", 1}'],
  ['a header in a URL', '?h=Bearer%20planted-token&x=1', '?h=[redacted]'],
  ['a secret field that is cut off', '{"password":"plant', '{"password":"[redacted]'],
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

test('a part of a value that JSON cannot carry is dropped', () => {
  const value: Record<string, unknown> = { name: 'orders' };
  value.self = value;
  value.other = value;
  expect(redactValue(value)).toEqual({ name: 'orders', self: '[redacted]', other: '[redacted]' });
  expect(
    redactValue({
      get broken(): string {
        throw new Error('planted');
      },
    }),
  ).toBe('[redacted]');
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

/** Texts that are as long as wanted, made to be read again and again. */
const hostilePieces: readonly string[] = [
  '"',
  '\\',
  '\\"',
  '"password": [',
  '"password": ["a",',
  '"password": "',
  '\\"password\\": \\"',
  '"password"',
  'Bearer ',
  'Bearer a',
  't1.',
  't1.a',
  '-t1.a=',
  'eyJ',
  '-eyJ',
  'eyJa.',
  '-----BEGIN',
  '-----BEGIN PRIVATE KEY-----',
  '-----BEGIN PRIVATE KEY-----END',
  '-----END ',
  '-----END-----BEGIN A',
  'y0_-',
  'AQVN-',
  '%25',
  '%5C%5C',
  '&amp;',
  '&#',
  '+',
  '\\u005c',
  'planted-secre',
  ' ',
];

/** Characters that the scanners look at. */
function countSteps(text: string): number {
  const looks = vi.spyOn(RegExp.prototype, 'test');
  try {
    redact(text, ['planted-secret', 'p%5C"q" & \\'], text.length);
    return looks.mock.calls.length;
  } finally {
    looks.mockRestore();
  }
}

test.each(hostilePieces)('a text made of %j takes steps in proportion to its length', (piece) => {
  const sizes = [2_000, 4_000, 8_000];
  const steps = sizes.map((size) => countSteps(piece.repeat(size / piece.length)));
  const perCharacter = steps.map((count, index) => count / sizes[index]!);
  // Each of five levels is read by seven scanners at most twice, and once to decode it.
  for (const count of perCharacter) expect(count).toBeLessThan(100);
  expect(perCharacter[2]).toBeLessThanOrEqual(perCharacter[0]! * 1.1 + 1);
});

test('what is kept of a text is limited, and no part of a secret remains at the cut', () => {
  const secret = `planted${'x'.repeat(500)}`;
  for (let before = longestText - 600; before < longestText + 10; before += 7) {
    const clean = redact(`${'a'.repeat(before)}${secret} and more`.padEnd(100_000, '.'), [secret]);
    expect(clean).not.toContain('planted');
    expect(clean.length).toBeLessThanOrEqual(longestText + 13);
  }
});

test('a secret that the text is cut off in is cleared', () => {
  expect(redact('no use for planted-sec', ['planted-secret'])).toBe('no use for [redacted]');
});

test.each([
  ['in base64', btoa('planted-secret-value')],
  ['in base64, after a name', btoa('user:planted-secret-value')],
  ['in base64 for URLs', btoa('ab:planted-secret-value!').replaceAll('+', '-').replaceAll('/', '_')],
])('a given secret is found %s', (_how, text) => {
  expect(redact(`got ${text} here`, ['planted-secret-value'])).toMatch(/^got \S{0,8}\[redacted\]\S{0,8} here$/);
});

test.each([
  ['depth', JSON.parse(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`)],
  ['fields', Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`field-${index}`, index]))],
  ['elements', Array.from({ length: 100_000 }, () => null)],
  ['texts', Array.from({ length: 1000 }, () => 'a'.repeat(1000))],
  ['one text', 'a'.repeat(1_000_000)],
  ['a name', { ['a'.repeat(1_000_000)]: 1 }],
])('what is kept of a value is limited: %s', (_what, value) => {
  expect(JSON.stringify(redactValue(value)).length).toBeLessThan(30_000);
});

test('the number of elements that are left out is stated', () => {
  const copy = redactValue(Array.from({ length: 1000 }, () => 1)) as unknown[];
  expect(copy.at(-1)).toBe('[500 more]');
});

test('control characters and halves of characters are replaced', () => {
  expect(redact('a\0b\u001bc\ud83dd\n\te 😀')).toBe('a\ufffdb\ufffdc\ufffdd\n\te 😀');
});
