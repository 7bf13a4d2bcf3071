import type { Report } from './walk.ts';

export const integer = /^(0|-?[1-9]\d*)$/;

/** Reports a number or a text of a certain form that a value of the right type is not. */
export const mismatch = (value: unknown, report: Report, expected: string, type = 'string'): void =>
  report(
    value,
    expected,
    typeof value === type ? (integer.test(value as string) ? 'out_of_range' : 'invalid_format') : undefined,
  );
