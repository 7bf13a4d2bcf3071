/** The parsed form of a regular expression in generated descriptors; the fixtures package has the same type. */
export type PatternNode =
  | { readonly of: string }
  | { readonly all: readonly PatternNode[] }
  | { readonly any: readonly PatternNode[] }
  | { readonly repeat: PatternNode; readonly min: number; readonly max?: number };

const classes: Readonly<Record<string, string>> = {
  d: range('0', '9'),
  w: `${range('a', 'z')}${range('A', 'Z')}${range('0', '9')}_`,
  s: ' ',
};
const printable = range(' ', '~');

/**
 * Parses the subset of regular expressions that patterns of a document use: anchors, character classes, escapes,
 * groups, alternation and quantifiers. Anything else, and a pattern that is not anchored, is an error.
 */
export function parsePattern(source: string): PatternNode {
  if (!source.startsWith('^') || !source.endsWith('$'))
    throw new Error(`pattern ${source} must begin with ^ and end with $`);
  const parser = new PatternParser(source.slice(1, -1));
  return parser.parse();
}

class PatternParser {
  readonly #source: string;
  #position = 0;

  constructor(source: string) {
    this.#source = source;
  }

  parse(): PatternNode {
    const node = this.#alternatives();
    if (this.#position < this.#source.length) this.#fail(`unexpected ${this.#peek()}`);
    return node;
  }

  #alternatives(): PatternNode {
    const branches = [this.#sequence()];
    while (this.#take('|')) branches.push(this.#sequence());
    return branches.length === 1 && branches[0] ? branches[0] : { any: branches };
  }

  #sequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (this.#position < this.#source.length && !'|)'.includes(this.#peek())) parts.push(this.#quantified());
    return parts.length === 1 && parts[0] ? parts[0] : { all: parts };
  }

  #quantified(): PatternNode {
    const node = this.#atom();
    const limits = this.#quantifier();
    if (!limits) return node;
    if ('?*+{'.includes(this.#peek() || ' ')) this.#fail('lazy and possessive quantifiers are not supported');
    return { repeat: node, min: limits[0], ...(limits[1] === undefined ? {} : { max: limits[1] }) };
  }

  #quantifier(): readonly [min: number, max?: number] | undefined {
    if (this.#take('?')) return [0, 1];
    if (this.#take('*')) return [0];
    if (this.#take('+')) return [1];
    const braces = /^\{(\d*)(?:(,)(\d*))?\}/.exec(this.#source.slice(this.#position));
    if (!braces) return undefined;
    this.#position += braces[0].length;
    const min = Number(braces[1] || 0);
    if (!braces[2]) return [min, min];
    return braces[3] ? [min, Number(braces[3])] : [min];
  }

  #atom(): PatternNode {
    if (this.#take('(')) {
      if (this.#take('?') && !this.#take(':')) this.#fail('only plain and non-capturing groups are supported');
      const node = this.#alternatives();
      if (!this.#take(')')) this.#fail('a group is not closed');
      return node;
    }
    if (this.#take('[')) return { of: this.#characterClass() };
    if (this.#take('.')) return { of: printable };
    if ('^$*+?{'.includes(this.#peek())) this.#fail(`unexpected ${this.#peek()}`);
    return { of: this.#character() };
  }

  #characterClass(): string {
    const isNegated = this.#take('^');
    let members = '';
    while (!this.#take(']')) {
      if (this.#position >= this.#source.length) this.#fail('a character class is not closed');
      const first = this.#character();
      if (first.length === 1 && this.#peek() === '-' && this.#source[this.#position + 1] !== ']') {
        this.#position += 1;
        members += range(first, this.#character());
      } else members += first;
    }
    const set = new Set(members);
    return [...(isNegated ? printable : members)]
      .filter((c, index, all) => (isNegated ? !set.has(c) : all.indexOf(c) === index))
      .join('');
  }

  /** A character, or all characters of an escape such as `\d`. */
  #character(): string {
    const character = this.#peek();
    this.#position += 1;
    if (character !== '\\') return character;
    const escaped = this.#peek();
    this.#position += 1;
    const known = classes[escaped];
    if (known === undefined && /[a-zA-Z0-9]/.test(escaped)) this.#fail(`the escape \\${escaped} is not supported`);
    return known ?? escaped;
  }

  #peek(): string {
    return this.#source.charAt(this.#position);
  }

  #take(character: string): boolean {
    if (this.#peek() !== character) return false;
    this.#position += 1;
    return true;
  }

  #fail(problem: string): never {
    throw new Error(`pattern ^${this.#source}$ at ${this.#position}: ${problem}`);
  }
}

function range(first: string, last: string): string {
  const begin = first.charCodeAt(0);
  return Array.from({ length: last.charCodeAt(0) - begin + 1 }, (_, index) => String.fromCharCode(begin + index)).join(
    '',
  );
}

/** Longest text looked at; longer ones are not generated. */
const longestText = 256;

/** The lengths up to {@link longestText} of the texts that match. */
export function patternLengths(node: PatternNode): ReadonlySet<number> {
  if ('of' in node) return new Set(node.of.length > 0 ? [1] : []);
  if ('all' in node) return node.all.map(patternLengths).reduce(addLengths, new Set([0]));
  if ('any' in node) return new Set(node.any.flatMap((branch) => [...patternLengths(branch)]));
  const once = patternLengths(node.repeat);
  let exactly: ReadonlySet<number> = new Set([0]);
  for (let count = 0; count < node.min; count += 1) exactly = addLengths(exactly, once);
  const union = new Set(exactly);
  for (let count = node.min; count < (node.max ?? longestText) && exactly.size > 0; count += 1) {
    exactly = addLengths(exactly, once);
    const before = union.size;
    for (const length of exactly) union.add(length);
    if (union.size === before) break;
  }
  return union;
}

function addLengths(left: ReadonlySet<number>, right: ReadonlySet<number>): ReadonlySet<number> {
  const sums = new Set<number>();
  for (const first of left) for (const second of right) if (first + second <= longestText) sums.add(first + second);
  return sums;
}
