import { type DecodedText, decodeText } from './decode-text.ts';
import { findSecretShapes, type TextRange } from './secret-shapes.ts';

/** Secrets shorter than this are part of too many words to be searched for. */
export const minimumLength = 6;

/** Characters of a secret that are searched for. The rest is compared where they are found. */
const searchedLength = 256;

/** A text may be cut off within a secret. Fewer characters of one than this may be anything. */
const minimumBeginning = 8;

/** The forms of some secrets, ready to be searched for. */
export type Needles = readonly string[];

/** Prepares a search for secrets: as they are, with their own escapes read, and in base64. */
export function prepareNeedles(secrets: readonly string[]): Needles {
  const forms = secrets.filter(({ length }) => length >= minimumLength).flatMap(formsOf);
  const folded = forms.filter(({ length }) => length >= minimumLength).map(foldCase);
  return [...new Set(folded)].sort((left, right) => right.length - left.length);
}

/**
 * Where secrets are in a text: those given, however they are escaped, and whatever looks like one. The ranges are in order
 * and apart from each other. Takes time in proportion to the text, whatever it holds.
 */
export function findSecrets(text: string, needles: Needles): readonly TextRange[] {
  return mergeRanges(decodeText(text).flatMap((level) => findInLevel(level, needles)));
}

function findInLevel({ text, origins }: DecodedText, needles: Needles): readonly TextRange[] {
  const folded = foldCase(text);
  const found = [...findSecretShapes(text), ...needles.flatMap((needle) => findNeedle(folded, needle))];
  if (origins === undefined) return found;
  return found.map(({ start, end }) => ({ start: origins[start]!, end: origins[end]! }));
}

function findNeedle(text: string, needle: string): readonly TextRange[] {
  const found: TextRange[] = [];
  const searched = needle.slice(0, searchedLength);
  for (let start = text.indexOf(searched); start !== -1; ) {
    let length = searched.length;
    while (length < needle.length && text[start + length] === needle[length]) length += 1;
    found.push({ start, end: start + length });
    start = text.indexOf(searched, start + length);
  }
  const cut = longestBeginningAtEnd(text, searched);
  if (cut > 0) found.push({ start: text.length - cut, end: text.length });
  return found;
}

/** Characters of a secret that a text ends with, if there are enough to tell. */
function longestBeginningAtEnd(text: string, needle: string): number {
  for (let length = Math.min(needle.length - 1, text.length); length >= minimumBeginning; length--) {
    if (text.endsWith(needle.slice(0, length))) return length;
  }
  return 0;
}

/** Lower case, for ASCII alone: other letters may change their number. */
const foldCase = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

function formsOf(secret: string): readonly string[] {
  return [...decodeText(secret).map(({ text }) => text), ...base64Forms(secret)];
}

/**
 * What base64 of any text holds if the text holds the secret: it depends on where in a group of three bytes the secret
 * begins. The characters at both ends, which depend on its neighbors as well, are left out.
 */
function base64Forms(secret: string): readonly string[] {
  const bytes = String.fromCharCode(...new TextEncoder().encode(secret.slice(0, searchedLength)));
  return [0, 1, 2].flatMap((offset) => {
    const encoded = btoa('\0'.repeat(offset) + bytes);
    const whole = Math.floor(((offset + bytes.length) * 8) / 6);
    const form = encoded.slice(Math.ceil((offset * 8) / 6), whole);
    if (form.length < 2 * minimumLength) return [];
    return [form, form.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

function mergeRanges(ranges: readonly TextRange[]): readonly TextRange[] {
  const merged: TextRange[] = [];
  for (const range of [...ranges].sort((left, right) => left.start - right.start)) {
    const last = merged.at(-1);
    if (last === undefined || range.start > last.end) merged.push(range);
    else if (range.end > last.end) merged[merged.length - 1] = { start: last.start, end: range.end };
  }
  return merged;
}
