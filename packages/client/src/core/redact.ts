import { secretFields } from '../generated/secret-fields.ts';

const mark = '[redacted]';
/** Whatever looks like a secret: a field that holds one, a header, and the form IAM tokens have today. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [RegExp(`("(?:${secretFields.join('|')})"\\s*:\\s*)(\\[[^\\]]*\\]?|"(?:[^"\\\\]|\\\\.)*"?)`, 'g'), `$1"${mark}"`],
  [/\b(Bearer|Api-Key)\s+[^\s"',;]+/gi, `$1 ${mark}`],
  [/\bt1\.[\w=-]+\.[\w-]{20,}/g, mark],
];

/** Texts shorter than this are part of too many words to be searched for. */
const minimumLength = 6;

/** Clears a text of the secrets of a call, and of whatever looks like one. */
export function redact(text: string, secrets: readonly string[]): string {
  let clean = text;
  for (const secret of secrets) {
    if (secret.length < minimumLength) continue;
    for (const form of [secret, JSON.stringify(secret).slice(1, -1)]) clean = clean.replaceAll(form, mark);
  }
  for (const [pattern, replacement] of patterns) clean = clean.replace(pattern, replacement);
  return clean;
}

/** Clears every text in a value. Copies; never changes what it is given. */
export function redactValue(value: unknown, secrets: readonly string[], depth = 0): unknown {
  if (typeof value === 'string') return redact(value, secrets);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > 8) return mark;
  if (Array.isArray(value)) return value.map((item) => redactValue(item, secrets, depth + 1));
  const entries = Object.entries(value).map(([key, item]) => [
    redact(key, secrets),
    secretFields.includes(key) ? mark : redactValue(item, secrets, depth + 1),
  ]);
  return Object.fromEntries(entries);
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
 * A copy of an error with its name, code, cleared text and causes, and nothing else: libraries put whole requests on
 * their errors, tokens and all.
 */
export function redactCause(cause: unknown, secrets: readonly string[], depth = 0): unknown {
  if (!(cause instanceof Error)) return redactValue(cause, secrets);
  const { code } = cause as { code?: unknown };
  const copy = new Error(redact(cause.message, secrets));
  if (cause.cause !== undefined && depth < 4) copy.cause = redactCause(cause.cause, secrets, depth + 1);
  copy.stack = redact(String(cause.stack), secrets);
  return Object.assign(copy, { name: cause.name }, typeof code === 'string' && { code: redact(code, secrets) });
}

const loggedHeaders =
  /^(content-(type|length)|date|retry-after|server|x-(client-)?request-id|x-(client|server)-trace-id|x-operation-poll-interval|grpc-status)$/;

/** Headers that are safe in a log or an error. */
export function safeHeaders(headers: Headers, secrets: readonly string[]): Record<string, string> {
  const safe: Record<string, string> = {};
  headers.forEach((value, name) => {
    if (loggedHeaders.test(name)) safe[name] = redact(value, secrets);
  });
  return safe;
}
