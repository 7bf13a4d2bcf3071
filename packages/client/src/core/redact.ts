import { secretFields } from '../generated/secret-fields.ts';
import type { CoreRequest } from './core.ts';

const mark = '[redacted]';
/** A field that holds a secret, with its value: a text or a list of texts, whole or cut off. Rather too much than too little. */
const secretField = RegExp(
  `("(?:${secretFields.join('|')})"\\s*:\\s*)(\\[(?:[\\s,]|"(?:[^"\\\\]|\\\\.)*"?)*\\]?|"(?:[^"\\\\]|\\\\.)*"?)`,
  'g',
);
/** What is in an `Authorization` header, the forms that IAM and OAuth tokens have today, and a key in PEM. */
const secretShape = /\b((Bearer|Api-Key)\s+[^\s"',;\\]+|(t1\.[\w=-]+\.|y\d_)[\w-]{20,})|-----BEGIN[^"]*/gi;

/** Texts shorter than this are part of too many words to be searched for. */
const minimumLength = 6;

/**
 * Finds a secret as it is, and however it was escaped for JSON, a URL or HTML on its way back. A row of backslashes and
 * the sign after it are found as one, since there must be but one way to share them out, or a search never ends.
 */
const patternOf = (secret: string): RegExp =>
  RegExp(
    secret.replace(/(\\*)([^a-z\d])/giu, (_, { length }: string, character: string) => {
      const code = character.codePointAt(0)!.toString(16);
      const row = `(\\\\|[u%](25)*0*5c){${length},${length * 8 + 7}}`;
      return `${row}(\\u{${code}}|[u%](25)*0*${code}|[bfnrt]|&#?\\w+;)`;
    }),
    'giu',
  );

/** Clears a text of the secrets of a call, and of whatever looks like one. */
export function redact(text: string, secrets: readonly string[]): string {
  let clean = text;
  for (const secret of secrets) {
    if (secret.length >= minimumLength) clean = clean.replace(patternOf(secret), mark);
  }
  return clean.replace(secretField, `$1"${mark}"`).replace(secretShape, mark);
}

/** Clears every text in a value, names of fields included. Copies, as JSON would; a value without that form is cut. */
export function redactValue(value: unknown, secrets: readonly string[]): unknown {
  try {
    const text = JSON.stringify(value, (name, item) =>
      secretFields.includes(name) ? mark : typeof item === 'string' ? redact(item, secrets) : item,
    );
    return JSON.parse(text.replace(/"(?:[^"\\]|\\.)*":/g, (name) => redact(name, secrets)));
  } catch {
    return mark;
  }
}

/** A call, or as much of one as can hold a secret. */
interface HoldsSecrets {
  readonly tokens: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly request: Pick<CoreRequest, 'params'>;
}

/**
 * Tokens of a call and values of secret fields in its input, to be searched for in whatever the service or a proxy
 * says. A call collects them when it fails, so that one that works does not pay for it; an operation keeps them.
 */
export function secretsOf({ tokens, headers, request }: HoldsSecrets): string[] {
  const found: unknown[] = [tokens, headers?.authorization?.split(' ').at(-1)];
  JSON.stringify(request.params, (name, item) => {
    if (secretFields.includes(name)) found.push(item);
    return typeof item === 'bigint' ? undefined : item;
  });
  return found.flat(8).filter((item) => typeof item === 'string');
}

/**
 * A copy of an error with its name, code, cleared text and causes, and nothing else: libraries put whole requests on
 * their errors, tokens and all.
 */
export function redactCause(cause: unknown, secrets: readonly string[], depth = 0): unknown {
  if (!(cause instanceof Error)) return redactValue(cause, secrets);
  const { name, code } = cause as { name: string; code?: unknown };
  const copy = new Error(redact(cause.message, secrets));
  if (cause.cause !== undefined && depth < 4) copy.cause = redactCause(cause.cause, secrets, depth + 1);
  const stack = redact(String(cause.stack), secrets);
  return Object.assign(copy, { name, stack }, typeof code === 'string' && { code: redact(code, secrets) });
}

const loggedHeaders = /^(content-(type|length)|date|retry-after|server|x-[a-z-]*(request|trace)-id|grpc-status)$/;

/** Headers that are safe in a log or an error. */
export function safeHeaders(headers: Headers, secrets: readonly string[]): Record<string, string> {
  const safe: Record<string, string> = {};
  headers.forEach((value, name) => {
    if (loggedHeaders.test(name)) safe[name] = redact(value, secrets);
  });
  return safe;
}
