import { isString } from './predicates.ts';

/**
 * Whether a value is a field mask as JSON has it: paths of names joined by dots, joined by commas. May be empty. Looks for what
 * must not be there, since a pattern of the whole would exhaust the stack on a long one.
 */
export const isFieldMask = (value: unknown): value is string =>
  value === '' || (isString(value) && !/[^\w.,]|(?:^|[.,])(?![a-z])/i.test(value));
