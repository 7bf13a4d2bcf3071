import { between } from './between.ts';
import { int64Problem, numberOrInt64Problem } from './int64.ts';
import { hasLength, isDouble, isInt32, isString } from './predicates.ts';
import { checkInt64 } from './scalars.ts';
import type { Check, Expected, Walk } from './walk.ts';

type Minimum = number | undefined;
type Maximum = number | undefined;
type NumberRule = readonly [Check, minimum?: Minimum, maximum?: Maximum];

/** Text of a limited length, or that matches a pattern. */
export function limitedText(
  value: unknown,
  { report }: Walk,
  [, maximum, pattern, minimum]: readonly [Check, maximum?: Maximum, pattern?: RegExp, minimum?: Minimum],
): Expected {
  if (!isString(value)) return 'text';
  if (!hasLength(value, maximum, minimum)) {
    report(value, `text by number of characters${between(minimum, maximum)}`, 'invalid_length');
  } else if (pattern && !pattern.test(value)) {
    report(value, `text that matches ${pattern.source}`, 'invalid_pattern');
  }
}

export const limitedInt64 = (value: unknown, walk: Walk, [, minimum, maximum]: NumberRule): void =>
  checkInt64(value, walk, int64Problem(value, minimum, maximum), between(minimum, maximum));

/** A 64-bit integer of a query, where a number serves as well. */
export function numberOrInt64(value: unknown, { report }: Walk, [, minimum, maximum]: NumberRule): void {
  const problem = numberOrInt64Problem(value, minimum, maximum);
  if (problem) report(value, `a 64-bit integer${between(minimum, maximum)}`, problem);
}

export function int32(value: unknown, { report }: Walk, [, minimum, maximum]: NumberRule): void {
  if (!isInt32(value, minimum, maximum)) {
    const code = Number.isInteger(value) ? 'out_of_range' : undefined;
    report(value, `a 32-bit integer${between(minimum, maximum)}`, code);
  }
}

export function double(value: unknown, { report }: Walk, [, minimum, maximum]: NumberRule): void {
  if (!isDouble(value, minimum, maximum)) {
    const code = Number.isFinite(value) ? 'out_of_range' : undefined;
    report(value, `a finite number${between(minimum, maximum)}`, code);
  }
}
