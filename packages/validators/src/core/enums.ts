import { isString } from './predicates.ts';
import type { Advise, Check, Expected, Path, Report, Visit } from './walk.ts';

/** The values that are known, with a space between each two. */
export type EnumRule = readonly [Check, known: string];

/** The name of a value. Others are refused in requests, and reported in responses when somebody asks. */
export function oneOf(
  value: unknown,
  [, names]: EnumRule,
  _visit: Visit,
  report: Report,
  _path: Path,
  advise?: Advise,
): Expected {
  if (!isString(value)) return 'string';
  const known = names.split(' ');
  if (advise && !known.includes(value)) report(value, `one of ${known.join(', ')}`, 'invalid_enum', undefined, known);
}
