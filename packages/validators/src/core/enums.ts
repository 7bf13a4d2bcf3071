import { isString } from './predicates.ts';
import type { Check, Expected, Report, Visit } from './walk.ts';

/** The values that are known, with a space between each two. */
export type EnumRule = readonly [Check, known: string];

/**
 * The name of a value, in a response: any text. Each enum has a rule of its own, by which those find its names who want to
 * know of others.
 */
export const named: Check = (value) => !isString(value) && 'string';

/** The name of a value, in a request. */
export const closedEnum = (value: unknown, [, names]: EnumRule, _visit: Visit, report: Report): Expected => {
  if (!isString(value)) return 'string';
  const known = names.split(' ');
  if (!known.includes(value)) report(value, `one of ${known.join(', ')}`, 'invalid_enum', undefined, known);
};
