import { isErrorShape } from '../errors/error-shape.ts';
import { secretFields } from '../generated/secret-fields.ts';
import type { CallRecord } from './client.ts';
import { hideProperty } from './hide-property.ts';

const mark = '[redacted]';

/** Secrets shorter than this are part of too many words to be searched for. */
const minimumLength = 6;

/** Levels of nesting that are copied; anything below is cut. */
const maxDepth = 100;

/** Causes of an error that are copied. */
const maxCauses = 4;

/** A field that holds a secret in JSON text, with its value: a text or a list of texts, whole or cut off. */
const secretFieldPattern = new RegExp(
  `("(?:${secretFields.join('|')})"\\s*:\\s*)(\\[(?:[\\s,]|"(?:[^"\\\\]|\\\\.)*"?)*\\]?|"(?:[^"\\\\]|\\\\.)*"?)`,
  'g',
);

/** The forms of secrets, for texts from elsewhere that may repeat one. */
const secretShapes: readonly RegExp[] = [
  // A private key in PEM, whole or cut off.
  /-----BEGIN[A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END[A-Z ]*-----|$)/g,
  // Contents of an `Authorization` header.
  /\b(?:Bearer|Api-Key)\s+[^\s"',;\\]+/gi,
  // IAM tokens, JSON web tokens, OAuth tokens, API keys.
  /\bt1\.[\w-]+=*\.[\w-]+/g,
  /\beyJ[\w-]+\.[\w-]+\.[\w-]*/g,
  /\by[0-3]_[\w-]{10,}/g,
  /\bA(?:QVN|QAA|gAA)[\w-]{16,}/g,
];

/** Headers that are safe in a log or an error. */
const safeHeaderPattern = /^(content-(type|length)|date|retry-after|server|x-[a-z-]*(request|trace)-id|grpc-status)$/;

/** Clears a text of the given secrets, and of whatever looks like one. */
export function redact(text: string, secrets: readonly string[] = []): string {
  let clean = text;
  for (const secret of secrets) {
    if (secret.length >= minimumLength) clean = clean.replace(patternOf(secret), mark);
  }
  clean = clean.replace(secretFieldPattern, `$1"${mark}"`);
  for (const shape of secretShapes) clean = clean.replace(shape, mark);
  return clean;
}

/** Copies a value as JSON would, with every text in it cleared, names of fields included. */
export function redactValue(value: unknown, secrets: readonly string[] = []): unknown {
  const plain = toPlainValue(value);
  return plain === undefined && value !== undefined ? mark : redactPlain(plain, secrets, 0);
}

function redactPlain(value: unknown, secrets: readonly string[], depth: number): unknown {
  if (typeof value === 'string') return redact(value, secrets);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= maxDepth) return mark;
  if (Array.isArray(value)) return value.map((item) => redactPlain(item, secrets, depth + 1));
  const entries = Object.entries(value).map(([name, item]) => [
    redact(name, secrets),
    secretFields.includes(name) ? mark : redactPlain(item, secrets, depth + 1),
  ]);
  return Object.fromEntries(entries);
}

/**
 * A copy of an error with its name, code, message, stack and causes, and nothing else: libraries put whole requests on
 * their errors, tokens and all.
 */
export function redactError(thrown: unknown, secrets: readonly string[] = [], depth = 0): unknown {
  if (!isErrorShape(thrown)) return redactValue(thrown, secrets);
  const { name, message, stack, cause, code, errors } = thrown;
  const copy = new Error(redact(message, secrets));
  if (cause !== undefined && depth < maxCauses) copy.cause = redactError(cause, secrets, depth + 1);
  if (Array.isArray(errors) && depth < maxCauses) {
    const inner = errors.slice(0, maxCauses).map((error) => redactError(error, secrets, depth + 1));
    Object.assign(copy, { errors: inner });
  }
  hideProperty(copy, 'name', redact(name, secrets));
  hideProperty(copy, 'stack', typeof stack === 'string' ? redact(stack, secrets) : `${copy.name}: ${copy.message}`);
  if (typeof code === 'string') Object.assign(copy, { code: redact(code, secrets) });
  return copy;
}

/** The headers of a response that are safe in a log or an error, cleared of secrets. */
export function safeHeaders(headers: Headers, secrets: readonly string[]): Record<string, string> {
  const safe: Record<string, string> = {};
  headers.forEach((value, name) => {
    if (safeHeaderPattern.test(name)) safe[name] = redact(value, secrets);
  });
  return safe;
}

/** Tokens of a call and values of secret fields in its input. Collected only when a call fails. */
export function secretsOf({ request, tokens, headers }: CallRecord): string[] {
  const ownToken = headers?.authorization?.split(' ').at(-1);
  return [
    ...tokens,
    ...(ownToken === undefined ? [] : [ownToken]),
    ...(request.secrets ?? []),
    ...secretsIn(request.params),
  ];
}

/** Texts in the secret fields of a value, at any depth. */
export function secretsIn(value: unknown): string[] {
  const found: string[] = [];
  const visit = (item: unknown, isSecret: boolean, depth: number): void => {
    if (typeof item === 'string' && isSecret) found.push(item);
    if (typeof item !== 'object' || item === null || depth >= maxDepth) return;
    for (const [name, field] of Object.entries(item)) {
      visit(field, isSecret || secretFields.includes(name), depth + 1);
    }
  };
  visit(toPlainValue(value), false, 0);
  return found;
}

/** The value as JSON carries it, without cycles and methods; `undefined` if JSON cannot carry it. */
function toPlainValue(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value, (_, item) => (typeof item === 'bigint' ? String(item) : item)));
  } catch {
    return undefined;
  }
}

/**
 * Finds a secret as it is, and however it was escaped for JSON, a URL or HTML on its way back. A row of backslashes and
 * the sign after it are found as one: there must be only one way to divide them up, or the search takes forever.
 */
function patternOf(secret: string): RegExp {
  const source = secret.replace(/(\\*)([^a-z\d])/giu, (_, { length }: string, sign: string) => {
    const code = sign.codePointAt(0)!.toString(16);
    const backslashes = `(\\\\|[u%](25)*0*5c){${length},${length * 8 + 7}}`;
    return `${backslashes}(\\u{${code}}|[u%](25)*0*${code}|[bfnrt]|&#?\\w+;)`;
  });
  return new RegExp(source, 'giu');
}
