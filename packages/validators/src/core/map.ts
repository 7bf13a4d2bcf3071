import type { AnyRule, Kind, Walk } from './kind.ts';
import { type Fields, isPlain } from './plain-object.ts';

/** An object with keys of the caller's choice and values of one kind. */
export interface MapRule<Value extends AnyRule = AnyRule> {
  readonly kind: Kind<'map'>;
  readonly values: Value;
}

/** Whether a value is a plain object whose values all pass. */
export function isMap(value: unknown, isValue: (item: unknown) => boolean): value is Fields {
  if (!isPlain(value)) return false;
  for (const key of Object.keys(value)) if (!isValue(value[key])) return false;
  return true;
}

export const map: Kind<'map'> = {
  name: 'map',
  check(value: unknown, walk: Walk, rule: MapRule): void {
    if (isPlain(value)) for (const key of Object.keys(value)) walk.visit(value, key, rule.values);
    else walk.reportType(value, 'plain object');
  },
};
