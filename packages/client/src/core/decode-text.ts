/** A text with some levels of escaping taken off. */
export interface DecodedText {
  readonly text: string;
  /** For each character, and for the end, where it begins in the original. Left out for the original itself. */
  readonly origins?: readonly number[];
}

/** One escape sequence: the character it is for, and its length. */
interface Escape {
  readonly character: string;
  readonly length: number;
}

/** Times that a text may have been escaped: JSON inside of JSON inside of a URL. */
const maxLevels = 4;

const escapeSigns = /[\\%&+]/;

/**
 * A text as it is, and with one level of escaping after the other taken off. JSON, URLs and HTML are told apart by their
 * signs alone, so that a mixture is read, too. Takes time in proportion to the text, whatever it holds.
 */
export function decodeText(text: string): readonly DecodedText[] {
  const levels: DecodedText[] = [{ text }];
  while (levels.length <= maxLevels) {
    const last = levels.at(-1)!;
    const next = escapeSigns.test(last.text) ? decodeOnce(last) : last;
    if (next.text === last.text) break;
    levels.push(next);
  }
  return levels;
}

function decodeOnce({ text, origins: outer }: DecodedText): DecodedText {
  const characters: string[] = [];
  const origins: number[] = [];
  for (let index = 0; index < text.length; ) {
    const sequence = readEscape(text, index);
    for (const unit of sequence?.character.split('') ?? [text[index]!]) {
      characters.push(unit);
      origins.push(outer?.[index] ?? index);
    }
    index += sequence?.length ?? 1;
  }
  origins.push(outer?.[text.length] ?? text.length);
  return { text: characters.join(''), origins };
}

function readEscape(text: string, index: number): Escape | undefined {
  switch (text[index]) {
    case '\\':
      return readBackslash(text, index);
    case '%':
      return readPercent(text, index);
    case '&':
      return readEntity(text, index);
    case '+':
      return { character: ' ', length: 1 };
    default:
      return undefined;
  }
}

const backslashed: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** `\n`, `\u0022`, `\x22`; a backslash before any other sign stands for the sign. */
function readBackslash(text: string, index: number): Escape | undefined {
  const sign = text[index + 1];
  if (sign === undefined) return undefined;
  if (sign === 'u') return readHex(text, index + 2, 4, 2);
  if (sign === 'x') return readHex(text, index + 2, 2, 2);
  if (Object.hasOwn(backslashed, sign)) return { character: backslashed[sign]!, length: 2 };
  return /[a-z\d]/i.test(sign) ? undefined : { character: sign, length: 2 };
}

/** `%22`, also as the bytes of UTF-8, and `%u0022`. */
function readPercent(text: string, index: number): Escape | undefined {
  if (text[index + 1] === 'u') return readHex(text, index + 2, 4, 2);
  const first = readByte(text, index);
  if (first === undefined) return undefined;
  if (first < 0x80) return { character: String.fromCharCode(first), length: 3 };
  const count = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  try {
    return { character: decodeURIComponent(text.slice(index, index + 3 * count)), length: 3 * count };
  } catch {
    return undefined;
  }
}

function readByte(text: string, index: number): number | undefined {
  return text[index] === '%' ? readHex(text, index + 1, 2, 1)?.character.charCodeAt(0) : undefined;
}

function readHex(text: string, start: number, digits: number, signs: number): Escape | undefined {
  const hex = text.slice(start, start + digits);
  if (hex.length < digits || !/^[\da-f]+$/i.test(hex)) return undefined;
  return { character: String.fromCharCode(Number.parseInt(hex, 16)), length: signs + digits };
}

/** The longest name below, with its signs: `&DiacriticalGrave;` is not among them. */
const longestEntity = 12;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  excl: '!',
  num: '#',
  dollar: '$',
  percnt: '%',
  lpar: '(',
  rpar: ')',
  ast: '*',
  plus: '+',
  comma: ',',
  period: '.',
  sol: '/',
  colon: ':',
  semi: ';',
  equals: '=',
  quest: '?',
  commat: '@',
  lsqb: '[',
  lbrack: '[',
  bsol: '\\',
  rsqb: ']',
  rbrack: ']',
  Hat: '^',
  lowbar: '_',
  grave: '`',
  lcub: '{',
  lbrace: '{',
  verbar: '|',
  vert: '|',
  rcub: '}',
  rbrace: '}',
  Tab: '\t',
  NewLine: '\n',
};

/** `&amp;`, `&#38;`, `&#x26;`. */
function readEntity(text: string, index: number): Escape | undefined {
  const end = text.slice(index, index + longestEntity).indexOf(';');
  if (end < 2) return undefined;
  const name = text.slice(index + 1, index + end);
  const character = name.startsWith('#') ? readCodePoint(name.slice(1)) : entities[name];
  return typeof character === 'string' ? { character, length: end + 1 } : undefined;
}

function readCodePoint(number: string): string | undefined {
  const isHex = /^x[\da-f]+$/i.test(number);
  if (!isHex && !/^\d+$/.test(number)) return undefined;
  const code = isHex ? Number.parseInt(number.slice(1), 16) : Number(number);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
