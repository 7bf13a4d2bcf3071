import type { Constraints } from './facts.ts';

type Rule = [sentence: RegExp, read: (...groups: string[]) => Constraints];

const number = (text: string) => Number(text.replaceAll(',', ''));

/** The sentences in which pages state limits. Patterns stand between "` " and " `". */
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
  [
    /Acceptable values are (-?\d+) to (-?\d+), inclusive\./,
    (minimum, maximum) => ({ minimum: minimum!, maximum: maximum! }),
  ],
  [/The minimum value is (-?\d+)\./, (minimum) => ({ minimum: minimum! })],
  [/The maximum value is (-?\d+)\./, (maximum) => ({ maximum: maximum! })],
  [/Value must be equal to (-?\d+)\./, (value) => ({ minimum: value!, maximum: value! })],
  [/Value must be greater than (-?\d+)\./, (minimum) => ({ exclusiveMinimum: minimum! })],
  [/Value must be less than (-?\d+)\./, (maximum) => ({ exclusiveMaximum: maximum! })],
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
