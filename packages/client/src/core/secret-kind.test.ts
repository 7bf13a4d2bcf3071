import { expect, test } from 'vitest';
import { describeMistake, recognizeSecret, type SecretKind } from './secret-kind.ts';

test.each<[string, SecretKind | undefined]>([
  ['', 'empty'],
  [' \n', 'empty'],
  ['t1.9euelZ.sig', 'iamToken'],
  [' t1.9euelZ.sig\n', 'iamToken'],
  ['y0_AgAAAA', 'oauthToken'],
  ['y3_AgAAAA', 'oauthToken'],
  ['AQVNabcdef', 'apiKey'],
  ['YCAJEabcdefghijklmnopqrst', 'accessKey'],
  ['YCMabcdefghijklmnopqrstuvwxyz0123456789', 'accessKey'],
  ['eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln', 'jwt'],
  ['{"id":"a"}', 'json'],
  ['\uFEFF[1]', 'json'],
  ['PLEASE DO NOT REMOVE\n-----BEGIN PRIVATE KEY-----', 'pem'],
  ['./key.json', 'path'],
  ['/etc/token', 'path'],
  ['C:\\keys\\key.json', 'path'],
  ['key.json', 'path'],
  ['two words', 'sentence'],
  ['test-token', undefined],
  ['opaque', undefined],
])('recognizes %j as %s', (text, kind) => {
  expect(recognizeSecret(text)).toBe(kind);
});

test('a text of the expected kind, or of none that is known, is no mistake', () => {
  expect(describeMistake('t1.a.b', ['iamToken'])).toBeUndefined();
  expect(describeMistake('opaque', ['iamToken'])).toBeUndefined();
});

test('a mistake names the kind and the remedy, never the text', () => {
  const mistake = describeMistake('y0_planted-secret', ['iamToken']);
  expect(mistake).toBe('this is an OAuth token; use oauthToken()');
});
