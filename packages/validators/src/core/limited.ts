import { between } from './between.ts';
import { int64Problem, numberOrInt64Problem } from './int64.ts';
import { hasLength, isDouble, isInt32, isString } from './predicates.ts';
import { reportInt64 } from './scalars.ts';
import { type Check, type Expected, report, type Walk } from './walk.ts';

type Minimum = number | undefined;
type Maximum = number | undefined;
type NumberRule = readonly [Check, minimum?: Minimum, maximum?: Maximum];

/** Text of a limited length, or that matches a pattern. */
export function limitedText(
  value: unknown,
  walk: Walk,
  rule: readonly [Check, maximum?: Maximum, pattern?: RegExp, minimum?: Minimum],
): Expected {
  const maximum = rule[1];
  const pattern = rule[2];
  const minimum = rule[3];
  if (!isString(value)) return 'text';
  if (!hasLength(value, maximum, minimum)) {
    report(walk, value, `text by number of characters${between(minimum, maximum)}`, 'invalid_length');
  } else if (pattern && !pattern.test(value)) {
    report(walk, value, `text that matches ${pattern.source}`, 'invalid_pattern');
  }
}

export function limitedInt64(value: unknown, walk: Walk, rule: NumberRule): void {
  const problem = int64Problem(value, rule[1], rule[2]);
  if (problem) reportInt64(value, walk, problem, between(rule[1], rule[2]));
}

/** A 64-bit integer of a query, where a number serves as well. */
export function numberOrInt64(value: unknown, walk: Walk, rule: NumberRule): void {
  const problem = numberOrInt64Problem(value, rule[1], rule[2]);
  if (problem) report(walk, value, `a 64-bit integer${between(rule[1], rule[2])}`, problem);
}

export function int32(value: unknown, walk: Walk, rule: NumberRule): void {
  if (!isInt32(value, rule[1], rule[2])) {
    const code = Number.isInteger(value) ? 'out_of_range' : undefined;
    report(walk, value, `a 32-bit integer${between(rule[1], rule[2])}`, code);
  }
}

export function double(value: unknown, walk: Walk, rule: NumberRule): void {
  if (!isDouble(value, rule[1], rule[2])) {
    const code = Number.isFinite(value) ? 'out_of_range' : undefined;
    report(walk, value, `a finite number${between(rule[1], rule[2])}`, code);
  }
}
