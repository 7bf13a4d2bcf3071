import { between } from './between.ts';
import { isInt64, isNumberOrInt64 } from './int64.ts';
import { mismatch } from './mismatch.ts';
import { hasLength, isDouble, isInt32, isString } from './predicates.ts';
import type { Check, Expected, Report, Visit } from './walk.ts';

type Minimum = number | undefined;
type Maximum = number | undefined;
type NumberRule = readonly [Check, minimum?: Minimum, maximum?: Maximum];

/** Text of a limited length, or that matches a pattern. */
export const limitedText = (
  value: unknown,
  [, maximum, pattern, minimum]: readonly [Check, maximum?: Maximum, pattern?: RegExp, minimum?: Minimum],
  _visit: Visit,
  report: Report,
): Expected => {
  if (!isString(value)) return 'string';
  if (!hasLength(value, maximum, minimum)) {
    report(value, `string${between(minimum, maximum)} characters`, 'invalid_length');
  } else if (pattern && !pattern.test(value)) {
    report(value, `string matching ${pattern.source}`, 'invalid_pattern');
  }
};

export const limitedInt64 = (value: unknown, [, minimum, maximum]: NumberRule, _visit: Visit, report: Report): void => {
  if (!isInt64(value, minimum, maximum)) {
    mismatch(value, report, `64-bit integer in a string${between(minimum, maximum)}`);
  }
};

/** A 64-bit integer of a query, where a number serves as well. */
export const numberOrInt64 = (
  value: unknown,
  [, minimum, maximum]: NumberRule,
  _visit: Visit,
  report: Report,
): void => {
  if (!isNumberOrInt64(value, minimum, maximum)) {
    const expected = `64-bit integer${between(minimum, maximum)}`;
    if (Number.isSafeInteger(value)) report(value, expected, 'out_of_range');
    else mismatch(value, report, expected);
  }
};

export const int32 = (value: unknown, [, minimum, maximum]: NumberRule, _visit: Visit, report: Report): void => {
  if (!isInt32(value, minimum, maximum)) {
    report(value, `32-bit integer${between(minimum, maximum)}`, Number.isInteger(value) && 'out_of_range');
  }
};

export const double = (value: unknown, [, minimum, maximum]: NumberRule, _visit: Visit, report: Report): void => {
  if (!isDouble(value, minimum, maximum)) {
    report(value, `finite number${between(minimum, maximum)}`, Number.isFinite(value) && 'out_of_range');
  }
};
