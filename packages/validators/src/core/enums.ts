import { nearest } from './nearest.ts';
import { isString } from './predicates.ts';
import { type Check, type Expected, notify, report, type Walk } from './walk.ts';

/** The values that are known, with a space between each two. */
export type EnumRule = readonly [Check, known: string];

/** An enum of responses: any text passes, what is not known is reported. */
export function openEnum(value: unknown, walk: Walk, rule: EnumRule): Expected {
  if (!isString(value)) return 'the name of a value';
  const known = rule[1].split(' ');
  if (walk.options.onUnknownEnum && !known.includes(value)) notify(walk, walk.options.onUnknownEnum, { value, known });
}

/** An enum of requests. */
export function closedEnum(value: unknown, walk: Walk, rule: EnumRule): Expected {
  if (!isString(value)) return 'the name of a value';
  const known = rule[1].split(' ');
  if (!known.includes(value)) report(walk, value, `one of ${known.join(', ')}`, 'invalid_enum', nearest(value, known));
}
