import { isErrorShape } from '../errors/error-shape.ts';
import { secretFields } from '../generated/secret-fields.ts';
import type { CallRecord } from './client.ts';
import { findSecrets, type Needles, prepareNeedles } from './find-secrets.ts';
import { hideProperty } from './hide-property.ts';
import { jsonFormOf } from './json-form.ts';
import { secretsInHeaders } from './secret-headers.ts';
import type { TextRange } from './secret-shapes.ts';

const mark = '[redacted]';

/** Characters that are kept of one text. */
export const longestText = 4_096;

/** Characters that are kept of a stack. */
const longestStack = 16_384;

/** Characters that are searched beyond those that are kept, so that no part of a secret remains at the cut. */
const searchedBeyond = 16_384;

/** What is kept of a value in all: characters, fields and elements, levels of nesting. */
const mostCharacters = 12_288;
const mostEntries = 500;
const maxDepth = 32;

/** Levels of nesting of an input that are searched for secrets. */
const maxInputDepth = 100;

/** Causes of an error that are copied. */
const maxCauses = 4;

/** Headers of responses that are safe in a log or an error. */
const safeHeaderPattern = /^(?:content-(?:type|length)|date|retry-after|server|grpc-status)$/;
const idHeaderPattern = /^x-[a-z-]{0,64}-id$/;

/** Control characters other than white space, and halves of surrogate pairs, which JSON writes as six characters each. */
const unprintable = /[^\t\n\r\x20-\x7e\x80-\ud7ff\ue000-\uffff\u{10000}-\u{10ffff}]/gu;

/** Secrets prepared for the search, by the list they are in: one list serves many texts. */
const preparedNeedles = new WeakMap<readonly string[], Needles>();

function needlesOf(secrets: readonly string[]): Needles {
  const known = preparedNeedles.get(secrets);
  if (known !== undefined) return known;
  const needles = prepareNeedles(secrets);
  preparedNeedles.set(secrets, needles);
  return needles;
}

/**
 * Clears a text of the given secrets, however they are escaped, and of whatever looks like one. Takes time in proportion
 * to the text, and keeps a limited part of it.
 */
export function redact(text: string, secrets: readonly string[] = [], longest = longestText): string {
  const searched = text.slice(0, longest + searchedBeyond);
  const kept = replaceRanges(searched, findSecrets(searched, needlesOf(secrets)), longest);
  const clean = kept.replace(unprintable, '\ufffd');
  return text.length > longest ? `${clean}...` : clean;
}

/** The beginning of a text with a mark in place of each range. A range across the end is replaced whole. */
function replaceRanges(text: string, ranges: readonly TextRange[], longest: number): string {
  const parts: string[] = [];
  let index = 0;
  for (const { start, end } of ranges) {
    if (start >= longest) break;
    parts.push(text.slice(index, start), mark);
    index = end;
  }
  parts.push(text.slice(index, Math.max(index, longest)));
  return parts.join('');
}

/**
 * Copies a value as JSON would, with every text in it cleared, names of fields included. What is kept is limited; a value
 * that JSON cannot carry, such as a function or a cycle, is replaced by the mark.
 */
export function redactValue(value: unknown, secrets: readonly string[] = []): unknown {
  let characters = mostCharacters;
  let entries = mostEntries;

  const keepText = (text: string): string => {
    const clean = redact(text, secrets, Math.min(longestText, characters));
    characters = Math.max(0, characters - clean.length);
    return clean;
  };

  const copyList = (list: readonly unknown[], above: readonly object[]): unknown[] => {
    const copy: unknown[] = [];
    for (const item of list) {
      if (entries <= 0) return [...copy, `[${list.length - copy.length} more]`];
      entries -= 1;
      copy.push(copyOf(item, above));
    }
    return copy;
  };

  const copyObject = (object: object, above: readonly object[]): Record<string, unknown> => {
    const copy: [string, unknown][] = [];
    const fields = Object.entries(object);
    for (const [name, field] of fields) {
      if (entries <= 0) {
        copy.push(['...', `[${fields.length - copy.length} more]`]);
        break;
      }
      entries -= 1;
      copy.push([keepText(name), secretFields.includes(name) ? mark : copyOf(field, above)]);
    }
    return Object.fromEntries(copy);
  };

  const copyOf = (given: unknown, above: readonly object[]): unknown => {
    const item = jsonFormOf(given);
    if (typeof item === 'string') return keepText(item);
    if (typeof item === 'function' || typeof item === 'symbol') return mark;
    if (typeof item !== 'object' || item === null) return item;
    if (above.length >= maxDepth || above.includes(item)) return mark;
    return Array.isArray(item) ? copyList(item, [...above, item]) : copyObject(item, [...above, item]);
  };

  try {
    return copyOf(value, []);
  } catch {
    // A getter or a `toJSON` of the value throws.
    return mark;
  }
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
  const lines = typeof stack === 'string' ? redact(stack, secrets, longestStack) : `${copy.name}: ${copy.message}`;
  hideProperty(copy, 'stack', lines);
  if (typeof code === 'string') Object.assign(copy, { code: redact(code, secrets) });
  return copy;
}

/** The headers of a response that are safe in a log or an error, cleared of secrets. */
export function safeHeaders(headers: Headers, secrets: readonly string[]): Record<string, string> {
  const safe: Record<string, string> = {};
  headers.forEach((value, name) => {
    if (safeHeaderPattern.test(name) || idHeaderPattern.test(name)) safe[name] = redact(value, secrets);
  });
  return safe;
}

/**
 * What no error of a call may repeat: its tokens, the values of secret fields in its input, and those of all headers that
 * are not known to be harmless. Collected only when a call fails.
 */
export function secretsOf({ request, tokens, headers, sentHeaders }: CallRecord): string[] {
  return [
    ...tokens,
    ...secretsInHeaders(headers),
    ...secretsInHeaders(sentHeaders),
    ...(request.secrets ?? []),
    ...(request.listSecrets?.() ?? []),
    ...secretsIn(request.params),
  ];
}

/** Texts in the secret fields of a value, at any depth. */
export function secretsIn(value: unknown): string[] {
  const found: string[] = [];
  const visit = (given: unknown, isSecret: boolean, above: readonly object[]): void => {
    const item = jsonFormOf(given);
    if (typeof item === 'string' && isSecret) found.push(item);
    if (typeof item !== 'object' || item === null || above.length >= maxInputDepth || above.includes(item)) return;
    for (const [name, field] of Object.entries(item)) {
      visit(field, isSecret || secretFields.includes(name), [...above, item]);
    }
  };
  visit(value, false, []);
  return found;
}
