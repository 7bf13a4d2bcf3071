import { secretFields } from '../generated/secret-fields.ts';

/** Part of a text, from the index of its first character to the one after its last. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** How a kind of secret is recognized in a text. */
interface SecretShape {
  /** Where one may begin. */
  readonly beginning: RegExp;
  /**
   * Reads on from the end of the beginning. Returns where it stopped, and what of it is secret. No other secret of the
   * kind begins before that place, so that the search goes on there and reads each character once.
   */
  read(text: string, start: number, from: number): { readonly stop: number; readonly secret?: TextRange | undefined };
}

/** Finds whatever looks like a secret. Takes time in proportion to the text, whatever it holds. */
export function findSecretShapes(text: string): readonly TextRange[] {
  const found: TextRange[] = [];
  for (const { beginning, read } of shapes) {
    beginning.lastIndex = 0;
    for (let match = beginning.exec(text); match !== null; match = beginning.exec(text)) {
      const from = match.index + match[0].length;
      const { stop, secret } = read(text, match.index, from);
      if (secret !== undefined) found.push(secret);
      beginning.lastIndex = stop;
    }
  }
  return found;
}

/** Index of the first character from a place on that is not in a class. */
function skip(text: string, from: number, oneOf: RegExp): number {
  let index = from;
  while (index < text.length && oneOf.test(text[index]!)) index += 1;
  return index;
}

const wordCharacter = /[\w-]/;
const space = /\s/;
const equals = /=/;
const pemLabelCharacter = /[A-Z ]/;
const schemeValueCharacter = /[^\s"',;\\]/;
const listGap = /[\s,]/;
const stringCharacter = /[^"\\]/;

/** A word after a prefix, of a minimum length. */
const prefixedWord = (beginning: RegExp, minimumLength: number): SecretShape => ({
  beginning,
  read(text, start, from) {
    const stop = skip(text, from, wordCharacter);
    return { stop, secret: stop - from >= minimumLength ? { start, end: stop } : undefined };
  },
});

/** Contents of an `Authorization` header. */
const authorization: SecretShape = {
  beginning: /\b(?:Bearer|Api-Key)\s/gi,
  read(text, start, from) {
    const valueStart = skip(text, from, space);
    const stop = skip(text, valueStart, schemeValueCharacter);
    return { stop, secret: stop > valueStart ? { start, end: stop } : undefined };
  },
};

/** An IAM token: `t1.`, a part that may end in `=`, a point, a part. */
const iamToken: SecretShape = {
  beginning: /\bt1\./g,
  read(text, start, from) {
    const first = skip(text, from, wordCharacter);
    const end = skip(text, first, equals);
    if (first === from || text[end] !== '.') return { stop: end };
    const stop = skip(text, end + 1, wordCharacter);
    return { stop, secret: stop > end + 1 ? { start, end: stop } : undefined };
  },
};

/** A JSON web token: three parts with points between them, of which the last may be empty. */
const jsonWebToken: SecretShape = {
  beginning: /\beyJ/g,
  read(text, start, from) {
    const first = skip(text, from, wordCharacter);
    if (first === from || text[first] !== '.') return { stop: first };
    const second = skip(text, first + 1, wordCharacter);
    if (second === first + 1 || text[second] !== '.') return { stop: second };
    const stop = skip(text, second + 1, wordCharacter);
    return { stop, secret: { start, end: stop } };
  },
};

/** A private key in PEM, whole or cut off. */
const privateKey: SecretShape = {
  beginning: /-----BEGIN/g,
  read(text, start, from) {
    const labelEnd = skip(text, from, pemLabelCharacter);
    const isPrivateKey = text.slice(from, labelEnd).endsWith('PRIVATE KEY') && text.startsWith('-----', labelEnd);
    if (!isPrivateKey) return { stop: labelEnd };
    const footer = text.indexOf('-----END', labelEnd);
    if (footer === -1) return { stop: text.length, secret: { start, end: text.length } };
    const footerEnd = skip(text, footer + '-----END'.length, pemLabelCharacter);
    const stop = text.startsWith('-----', footerEnd) ? footerEnd + '-----'.length : footerEnd;
    return { stop, secret: { start, end: stop } };
  },
};

/** A field that holds a secret in JSON text, with a text or a list of texts, whole or cut off. */
const secretField: SecretShape = {
  beginning: /"\w+"/g,
  read(text, start, from) {
    // The quote that ends one text may begin the next.
    if (!secretFields.includes(text.slice(start + 1, from - 1))) return { stop: from - 1 };
    const colon = skip(text, from, space);
    if (text[colon] !== ':') return { stop: colon };
    const value = skip(text, colon + 1, space);
    if (text[value] === '"') {
      const end = skipString(text, value + 1);
      return { stop: end, secret: { start: value + 1, end } };
    }
    return text[value] === '[' ? readList(text, value) : { stop: value };
  },
};

/** Index of the quote that ends a string in JSON text, or of the end of the text. */
function skipString(text: string, from: number): number {
  let index = skip(text, from, stringCharacter);
  while (text[index] === '\\') index = skip(text, index + 2, stringCharacter);
  return Math.min(index, text.length);
}

/** Everything from the first to the last of the texts in a list. */
function readList(text: string, bracket: number): ReturnType<SecretShape['read']> {
  let stop = skip(text, bracket + 1, listGap);
  const start = stop + 1;
  let end = start;
  while (text[stop] === '"') {
    end = skipString(text, stop + 1);
    stop = skip(text, end + 1, listGap);
  }
  return { stop: Math.min(stop, text.length), secret: end > start ? { start, end } : undefined };
}

const shapes: readonly SecretShape[] = [
  secretField,
  privateKey,
  authorization,
  iamToken,
  jsonWebToken,
  // OAuth tokens and API keys.
  prefixedWord(/\by[0-3]_/g, 10),
  prefixedWord(/\bA(?:QVN|QAA|gAA)/g, 16),
];
