import { expect, test } from 'vitest';
import { type ClientOptions, createClient, ManagedRedis } from '../src/index.ts';

const planted = 'planted0123456789abcdefghij';

const mistakes: readonly (readonly [what: string, credentials: unknown, words: RegExp])[] = [
  ['an empty text', '', /empty.*variable/],
  ['white space', '  \n', /empty.*variable/],
  ['undefined', undefined, /undefined.*variable.*`null`/],
  ['an OAuth token', `y0_${planted}`, /OAuth token.*oauthToken\(\)/],
  ['an API key', `AQVN${planted}`, /API key.*serviceAccountKey\(\)/],
  ['a static access key', `YCAJE${planted}`, /static access key.*serviceAccountKey\(\)/],
  ['the JSON of a key', JSON.stringify({ private_key: planted }), /JSON.*serviceAccountKey\(\)/],
  ['a key in PEM', `-----BEGIN PRIVATE KEY-----\n${planted}`, /PEM.*serviceAccountKey\(\)/],
  ['the path of a key', `/home/${planted}/key.json`, /path.*serviceAccountKey\(\)/],
  ['a token with a line break', `t1.${planted}\nmore`, /ASCII word/],
  ['a token with letters outside ASCII', `t1.${planted}Ж`, /ASCII word/],
  ['an authorized key', { id: 'a', service_account_id: 'b', private_key: planted }, /serviceAccountKey\(key\)/],
  ['an object without getToken', { token: planted }, /provider/],
  ['a number', 12345, /provider/],
  ['false', false, /provider/],
];

test.each(mistakes)('%s as credentials is a TypeError that says so and what to do', (_what, credentials, words) => {
  const options = { credentials } as ClientOptions & { credentials: null };
  for (const create of [() => new ManagedRedis(options), () => createClient(options)]) {
    expect(create).toThrow(TypeError);
    expect(create).toThrow(words);
    expect(create).not.toThrow(planted);
  }
});

test('credentials that are left out, null, a token, a function or a provider are fine', () => {
  const provider = { getToken: async () => ({ token: 't1.a.b' }) };
  for (const options of [
    {},
    { credentials: null },
    { credentials: 't1.a.b' },
    { credentials: 'test-token' },
    { credentials: async () => 't1.a.b' },
    { credentials: provider },
  ]) {
    expect(new ManagedRedis(options)).toBeInstanceOf(ManagedRedis);
  }
});
