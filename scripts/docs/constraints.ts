import type { Constraints } from './facts.ts';

type Rule = [sentence: RegExp, read: (...groups: string[]) => Constraints];

const number = (text: string) => Number(text.replaceAll(',', ''));

/** A number as text, without thousands separators and trailing zeros. Text, because int64 does not fit a double. */
const exact = (text: string) => {
  const plain = text.replaceAll(',', '');
  return plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain;
};

const value = String.raw`(-?\d[\d,]*(?:\.\d+)?)`;
const valueRule = (sentence: string, read: Rule[1]): Rule => [
  new RegExp(sentence.replaceAll('{}', value)),
  (...groups) => read(...groups.map(exact)),
];

/** The sentences in which pages state limits. Patterns are between "` " and " `". */
const rules: Rule[] = [
  [/The maximum string length in characters is ([\d,]+)\./, (max) => ({ maxLength: number(max!) })],
  [/The minimum string length in characters is ([\d,]+)\./, (min) => ({ minLength: number(min!) })],
  [
    /The string length in characters must be equal to ([\d,]+)\./,
    (size) => ({ minLength: number(size!), maxLength: number(size!) }),
  ],
  [
    /The string length in characters must be ([\d,]+)-([\d,]+)\./,
    (min, max) => ({ minLength: number(min!), maxLength: number(max!) }),
  ],
  [/The string length in characters must be greater than ([\d,]+)\./, (min) => ({ minLength: number(min!) + 1 })],
  [/The maximum string length in characters for each value is ([\d,]+)\./, (max) => ({ maxLength: number(max!) })],
  [
    /The string length in characters for each value must be ([\d,]+)-([\d,]+)\./,
    (min, max) => ({ minLength: number(min!), maxLength: number(max!) }),
  ],
  [/The maximum string length in characters for each key is ([\d,]+)\./, (max) => ({ keyMaxLength: number(max!) })],
  [
    /The string length in characters for each key must be ([\d,]+)-([\d,]+)\./,
    (min, max) => ({ keyMinLength: number(min!), keyMaxLength: number(max!) }),
  ],
  [/(?:^|\. |\n)(?:Each v|V)alue must match the regular expression ` (.+?) `\./, (pattern) => ({ pattern: pattern! })],
  [/Each key must match the regular expression ` (.+?) `\./, (pattern) => ({ keyPattern: pattern! })],
  valueRule(String.raw`Acceptable values are {} to {}, inclusive\.`, (minimum, maximum) => ({
    minimum: minimum!,
    maximum: maximum!,
  })),
  valueRule(String.raw`The minimum value is {}\.`, (minimum) => ({ minimum: minimum! })),
  valueRule(String.raw`The maximum value is {}\.`, (maximum) => ({ maximum: maximum! })),
  valueRule(String.raw`Value must be equal to {}\.`, (equal) => ({ minimum: equal!, maximum: equal! })),
  valueRule(String.raw`Value must be greater than {}\.`, (minimum) => ({ exclusiveMinimum: minimum! })),
  valueRule(String.raw`Value must be less than {}\.`, (maximum) => ({ exclusiveMaximum: maximum! })),
  [
    /The number of elements must be in the range ([\d,]+)-([\d,]+)\./,
    (min, max) => ({ minItems: number(min!), maxItems: number(max!) }),
  ],
  [/The number of elements must be greater than ([\d,]+)\./, (min) => ({ minItems: number(min!) + 1 })],
  [/Must contain at least one element\./, () => ({ minItems: 1 })],
  [/The minimum number of elements is ([\d,]+)\./, (min) => ({ minItems: number(min!) })],
  [/The maximum number of elements is ([\d,]+)\./, (max) => ({ maxItems: number(max!) })],
  [
    /The number of elements must be equal to ([\d,]+)\./,
    (size) => ({ minItems: number(size!), maxItems: number(size!) }),
  ],
  [/(?:Each value|The elements|All values) must be unique\./, () => ({ uniqueItems: true })],
  [/No more than ([\d,]+) per resource\./, (max) => ({ maxProperties: number(max!) })],
];

export function readConstraints(description: string): Constraints {
  const constraints: Constraints = {};
  for (const [sentence, read] of rules) {
    const match = sentence.exec(description);
    if (match) Object.assign(constraints, read(...match.slice(1)));
  }
  return constraints;
}

/** Beginnings of sentences that only state limits. */
const limitStart =
  /^(?:Acceptable values are|(?:Each )?[Vv]alue must (?:be (?:equal|greater|less|in)|match)|Each key must|The (?:minimum|maximum) (?:value|string length|number of elements)\b|The (?:string length|number of elements)\b|Must contain\b|(?:Each value|The elements|All values) must be|No more than \d)/;

/** Words that set bounds. Prose that has one, and a number or a pattern, may state a limit. */
const limitWords =
  /\b(?:must|at least|at most|between|minimum|maximum|min|max|more than|less than|longer|shorter|exceed|range|inclusive|characters|elements|acceptable|allowed)\b/i;

/** Whether a sentence is surely a limit. */
export const isLimit = (sentence: string): boolean => limitStart.test(sentence);

/** Sentences that look like limits and that no rule reads. While a field has one, its missing limits are not gone. */
export function unreadLimits(description: string): string[] {
  let text = description;
  for (const [sentence] of rules) {
    const read = sentence.exec(description)?.[0].replace(/^[.\s]+/, '');
    if (read !== undefined) text = text.replaceAll(read, '\n');
  }
  const sentences = text.split(/(?<=\.)\s+|\n/).map((sentence) => sentence.trim());
  return [...new Set(sentences)].filter(
    (sentence) => isLimit(sentence) || (/\d|`/.test(sentence) && limitWords.test(sentence)),
  );
}
