type Bracket = '{' | '[';

const closing: Readonly<Record<Bracket, string>> = { '{': '}', '[': ']' };

/** What may come next: a value, the first element of a list or name of an object, a later name, a colon, or what follows. */
type Expected = 'value' | 'firstElement' | 'firstName' | 'name' | 'colon' | 'next';

/**
 * Whether a text that is not valid JSON is the beginning of valid JSON, so that only its end is missing. A text with
 * something wrong in it, such as a NUL, a comma too many or a second value, would come back the same.
 */
export function isCutOffJson(text: string): boolean {
  const open: Bracket[] = [];
  let expected = 'value' as Expected;
  let index = 0;

  const close = (): void => {
    open.pop();
    expected = 'next';
    index += 1;
  };
  const begin = (bracket: Bracket): void => {
    open.push(bracket);
    expected = bracket === '{' ? 'firstName' : 'firstElement';
    index += 1;
  };

  for (;;) {
    while (isSpace(text[index])) index += 1;
    const sign = text[index];
    const bracket = open.at(-1);
    if (sign === undefined) return bracket !== undefined || expected === 'value';
    if (expected === 'next') {
      if (bracket === undefined) return false;
      if (sign === closing[bracket]) close();
      else if (sign === ',') {
        expected = bracket === '{' ? 'name' : 'value';
        index += 1;
      } else return false;
    } else if (expected === 'colon') {
      if (sign !== ':') return false;
      expected = 'value';
      index += 1;
    } else if ((expected === 'firstName' && sign === '}') || (expected === 'firstElement' && sign === ']')) {
      close();
    } else if (sign === '"') {
      const end = readString(text, index + 1);
      if (typeof end !== 'number') return end === 'cut off';
      expected = expected === 'name' || expected === 'firstName' ? 'colon' : 'next';
      index = end;
    } else if (expected === 'name' || expected === 'firstName') return false;
    else if (sign === '{' || sign === '[') begin(sign);
    else {
      const end = endOfScalar(text, index);
      const scalar = text.slice(index, end);
      if (end === text.length) return isBeginningOfScalar(scalar);
      if (!isScalar(scalar)) return false;
      expected = 'next';
      index = end;
    }
  }
}

const isSpace = (sign: string | undefined): boolean => sign === ' ' || sign === '\n' || sign === '\r' || sign === '\t';

/** Index after the quote that ends a string. */
function readString(text: string, start: number): number | 'cut off' | 'wrong' {
  for (let index = start; index < text.length; index++) {
    const sign = text[index]!;
    if (sign === '"') return index + 1;
    if (sign < ' ') return 'wrong';
    if (sign !== '\\') continue;
    index += 1;
    const escaped = text[index];
    if (escaped === undefined) return 'cut off';
    if (escaped !== 'u') {
      if (!'"\\/bfnrt'.includes(escaped)) return 'wrong';
      continue;
    }
    const digits = text.slice(index + 1, index + 5);
    if (!/^[\da-f]*$/i.test(digits)) return 'wrong';
    if (digits.length < 4) return 'cut off';
    index += 4;
  }
  return 'cut off';
}

function endOfScalar(text: string, start: number): number {
  let end = start;
  while (end < text.length && /[\w.+-]/.test(text[end]!)) end += 1;
  return end;
}

const words: readonly string[] = ['true', 'false', 'null'];

const isScalar = (text: string): boolean =>
  words.includes(text) || /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text);

const isBeginningOfScalar = (text: string): boolean =>
  text !== '' &&
  (words.some((word) => word.startsWith(text)) || /^-?(?:(?:0|[1-9]\d*)(?:\.\d*)?(?:e[+-]?\d*)?)?$/i.test(text));
