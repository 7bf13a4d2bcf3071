/** Kinds of text that people take for the one that is wanted. */
export type SecretKind =
  | 'empty'
  | 'iamToken'
  | 'oauthToken'
  | 'apiKey'
  | 'accessKey'
  | 'jwt'
  | 'json'
  | 'pem'
  | 'path'
  | 'sentence';

/** The form of each kind. The first that fits wins. */
const forms: readonly (readonly [SecretKind, RegExp])[] = [
  ['empty', /^\s*$/],
  ['pem', /-----BEGIN/],
  ['json', /^[\s\uFEFF]*[{[]/],
  ['sentence', /\S\s+\S/],
  ['iamToken', /^\s*t1\./],
  ['oauthToken', /^\s*y[0-3]_/],
  ['apiKey', /^\s*AQVN/],
  ['accessKey', /^\s*(?:YCAJE|YC[MNOP])[\w-]{16,}\s*$/],
  ['jwt', /^\s*eyJ[\w-]*\.[\w-]+\.[\w-]*\s*$/],
  ['path', /^\s*(?:\.{0,2}\/|[A-Za-z]:\\|~)|\.(?:json|pem|key|txt)\s*$/],
];

/** The kind of a text by its form; `undefined` for a text that could be anything. */
export const recognizeSecret = (text: string): SecretKind | undefined => forms.find(([, form]) => form.test(text))?.[0];

/** For each kind: what it is, and where it belongs. The functions are those of `@managed-redis/client/credentials`. */
const mistakes: Readonly<Record<SecretKind, string>> = {
  empty: 'the text is empty; is its variable set?',
  iamToken: 'this is an IAM token; use iamToken()',
  oauthToken: 'this is an OAuth token; use oauthToken()',
  apiKey: 'this is an API key, which this service does not accept; use serviceAccountKey()',
  accessKey: 'this is a static access key, which is for object storage and the like; use serviceAccountKey()',
  jwt: 'this is a JSON web token; if an identity provider issued it, use workloadIdentity()',
  json: 'this is JSON; if it is the key of a service account, use serviceAccountKey()',
  pem: 'this is a key in PEM form; use serviceAccountKey() with the whole authorized key',
  path: 'this is a path; if it is the key file of a service account, use serviceAccountKey()',
  sentence: 'the text has white space inside, so it is not a token',
};

/**
 * What is wrong with a text of another kind than those expected, and the remedy. `undefined` if nothing is known against
 * it: forms may change, and the service has the last word. Never quotes the text.
 */
export function describeMistake(text: string, expected: readonly SecretKind[]): string | undefined {
  const kind = recognizeSecret(text);
  return kind === undefined || expected.includes(kind) ? undefined : mistakes[kind];
}
