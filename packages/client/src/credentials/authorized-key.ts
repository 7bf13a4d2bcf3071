import { isObject } from '../core/is-object.ts';
import { AuthenticationError } from '../errors/authentication-error.ts';

/** The parts of a service account's authorized key, whatever form it came in. */
export interface AuthorizedKey {
  readonly keyId: string;
  readonly serviceAccountId: string;
  /** PKCS #8 in PEM, beginning with `-----BEGIN`. */
  readonly privateKey: string;
}

/** The file that `yc iam key create` writes. */
export interface AuthorizedKeyFile {
  readonly id: string;
  readonly service_account_id: string;
  readonly private_key: string;
}

/** The response of the IAM API to the creation of a key. */
export interface AuthorizedKeyResponse {
  readonly key: { readonly id: string; readonly serviceAccountId: string };
  readonly privateKey: string;
}

/** The form that the vendor's Node SDK takes. */
export interface AuthorizedKeyOptions {
  readonly serviceAccountId: string;
  readonly accessKeyId: string;
  readonly privateKey: string;
}

/** The shapes of authorized keys in circulation. */
export type AuthorizedKeyInput = AuthorizedKeyFile | AuthorizedKeyResponse | AuthorizedKeyOptions;

/**
 * Reads an authorized key in any of its shapes, as object or JSON text. Text before the PEM header is dropped.
 *
 * @throws {AuthenticationError} It is not an authorized key. The message says what it is, or what is missing, and
 * never quotes it.
 */
export function parseAuthorizedKey(input: unknown, source: string): AuthorizedKey {
  const fields = typeof input === 'string' ? parseJson(input, source) : input;
  if (!isObject(fields)) {
    throw new AuthenticationError(`${source} is not a JSON object: ${advice}`);
  }
  const mistake = describeMistake(fields);
  if (mistake) throw new AuthenticationError(`${source} is ${mistake}: ${advice}`);
  const nested = isObject(fields.key) ? fields.key : {};
  const keyId = firstText(fields.accessKeyId, fields.id, nested.id);
  const serviceAccountId = firstText(
    fields.service_account_id,
    fields.serviceAccountId,
    nested.serviceAccountId,
    nested.service_account_id,
  );
  const privateKey = firstText(fields.private_key, fields.privateKey);
  const missing = [
    keyId === undefined && 'the key id',
    serviceAccountId === undefined && 'the service account id',
    privateKey === undefined && 'the private key',
  ].filter((name) => name !== false);
  if (keyId === undefined || serviceAccountId === undefined || privateKey === undefined) {
    throw new AuthenticationError(`${source} lacks ${missing.join(' and ')}: ${advice}`);
  }
  return { keyId, serviceAccountId, privateKey: readPem(privateKey, source) };
}

const advice =
  'it must be the authorized key that `yc iam key create --service-account-name <name> --output key.json` writes';

function parseJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // The parser's message would quote the text.
    const what = text.trim() === '' ? 'empty' : text.includes('-----BEGIN') ? 'a bare PEM without its ids' : 'not JSON';
    throw new AuthenticationError(`${source} is ${what}: ${advice}`);
  }
}

function describeMistake(fields: Readonly<Record<string, unknown>>): string | undefined {
  if ('access_key' in fields || 'accessKey' in fields || 'aws_secret_access_key' in fields) {
    return 'a static access key, which is for object storage and other AWS-compatible services';
  }
  if ('api_key' in fields || 'apiKey' in fields) return 'an API key, which this service does not accept';
  if ('iam_token' in fields || 'iamToken' in fields) return 'an IAM token (use iamToken())';
  if (!('private_key' in fields || 'privateKey' in fields)) {
    if ('secret' in fields) return 'a static access key or an API key';
    if ('public_key' in fields || 'publicKey' in fields) return 'an authorized key without its private part';
  }
  if (fields.type === 'service_account' && 'client_email' in fields) return 'a key of another cloud';
  return undefined;
}

const firstText = (...values: unknown[]): string | undefined =>
  values.find((value): value is string => typeof value === 'string' && value.trim() !== '')?.trim();

function readPem(text: string, source: string): string {
  // An environment variable escaped twice holds a backslash and an n for each line break.
  const lines = text.replaceAll('\\r', '').replaceAll('\\n', '\n');
  // There may be text before the key, and after it.
  const [block = lines, label] = /-----BEGIN ([A-Z0-9 ]+)-----[\s\S]*?(?:-----END \1-----|$)/.exec(lines) ?? [];
  if (label === 'PRIVATE KEY') return `${block.trim()}\n`;
  const what = label === undefined ? 'is not in PEM form' : (pemMistakes[label] ?? `is a ${label.toLowerCase()}`);
  throw new AuthenticationError(`The private key of ${source} ${what}: ${advice}`);
}

const pemMistakes: Readonly<Record<string, string>> = {
  'RSA PRIVATE KEY': 'is in PKCS #1 form; `openssl pkcs8 -topk8 -nocrypt` makes it PKCS #8',
  'ENCRYPTED PRIVATE KEY': 'is encrypted',
  'PUBLIC KEY': 'is the public key',
};
