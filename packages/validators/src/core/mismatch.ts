import { isString } from './predicates.ts';
import type { Report } from './walk.ts';

export const integer = /^(0|-?[1-9]\d*)$/;

/**
 * Reports a value that is no text of a certain form. Only an integer can be out of range: what is expected
 * then begins with `64`, and with a letter otherwise.
 */
export const mismatch = (value: unknown, report: Report, expected: string): void =>
  report(
    value,
    expected,
    isString(value) && (expected < '7' && integer.test(value) ? 'out_of_range' : 'invalid_format'),
  );
