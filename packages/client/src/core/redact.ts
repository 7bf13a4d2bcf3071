import { secretFields } from '../generated/secret-fields.ts';

const mark = '[redacted]';
/** The form IAM tokens have today. */
const tokenPattern = /\bt1\.[\w=-]+\.[\w-]{20,}/g;
const bearerPattern = /\b(Bearer|Api-Key)\s+[^\s"',;]+/gi;
const fieldPattern = /* @__PURE__ */ new RegExp(
  `("(?:${secretFields.join('|')})"\\s*:\\s*)(\\[[^\\]]*\\]?|"(?:[^"\\\\]|\\\\.)*"?)`,
  'g',
);

/** Texts shorter than this are part of too many words to be searched for. */
const minimumLength = 6;

/** Clears a text of the secrets of a call, and of whatever looks like one. */
export function redact(text: string, secrets: readonly string[]): string {
  let clean = text;
  for (const secret of secrets) {
    if (secret.length < minimumLength) continue;
    clean = clean.replaceAll(secret, mark);
    const escaped = JSON.stringify(secret).slice(1, -1);
    if (escaped !== secret) clean = clean.replaceAll(escaped, mark);
  }
  return clean.replace(fieldPattern, `$1"${mark}"`).replace(bearerPattern, `$1 ${mark}`).replace(tokenPattern, mark);
}

/** Clears every text in a value. Copies; never changes what it is given. */
export function redactValue(value: unknown, secrets: readonly string[], depth = 0): unknown {
  if (typeof value === 'string') return redact(value, secrets);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > 8) return mark;
  if (Array.isArray(value)) return value.map((item) => redactValue(item, secrets, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      redact(key, secrets),
      secretFields.includes(key) ? mark : redactValue(item, secrets, depth + 1),
    ]),
  );
}

/** The values of secret fields in a request, to be searched for in whatever the service or a proxy says. */
export function collectSecrets(value: unknown, isSecret = false, depth = 0): string[] {
  if (typeof value === 'string') return isSecret ? [value] : [];
  if (typeof value !== 'object' || value === null || depth > 8) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    collectSecrets(item, isSecret || secretFields.includes(key), depth + 1),
  );
}

/**
 * The error as it is when it holds no secret, else a copy with its name, code and cleared text. Libraries put whole
 * requests on their errors, so everything within reach is searched.
 */
export function redactCause(cause: unknown, secrets: readonly string[], depth = 0): unknown {
  if (typeof cause === 'string') return redact(cause, secrets);
  if (!(cause instanceof Error)) return depth > 4 ? undefined : redactValue(cause, secrets);
  if (depth > 4) return undefined;
  const inner = cause.cause === undefined ? undefined : redactCause(cause.cause, secrets, depth + 1);
  if (inner === cause.cause && isClean(cause, secrets)) return cause;
  const copy = new Error(redact(cause.message, secrets), inner === undefined ? undefined : { cause: inner });
  copy.name = cause.name;
  copy.stack = redact(cause.stack ?? '', secrets);
  const { code } = cause as { code?: unknown };
  return typeof code === 'string' ? Object.assign(copy, { code: redact(code, secrets) }) : copy;
}

/** Whether an error has text only, and none of it is secret. */
function isClean(error: Error, secrets: readonly string[]): boolean {
  for (const key of Object.getOwnPropertyNames(error)) {
    if (key === 'cause') continue;
    const value = (error as unknown as Record<string, unknown>)[key];
    if (typeof value === 'object' && value !== null) return false;
    if (typeof value === 'string' && redact(value, secrets) !== value) return false;
  }
  return true;
}

const loggedHeaders = [
  'content-type',
  'content-length',
  'date',
  'retry-after',
  'server',
  'x-request-id',
  'x-server-trace-id',
  'x-client-request-id',
  'x-client-trace-id',
  'x-operation-poll-interval',
  'grpc-status',
];

/** Headers that are safe in a log or an error. */
export function safeHeaders(headers: Headers, secrets: readonly string[]): Record<string, string> {
  const safe: Record<string, string> = {};
  for (const name of loggedHeaders) {
    const value = headers.get(name);
    if (value !== null) safe[name] = redact(value, secrets);
  }
  return safe;
}
