import type { AnyRule, Kind, Walk } from './kind.ts';
import { type TextLimits, textProblem } from './limited-text.ts';
import { amountText, isWithin, type Limits, limitsOf } from './limits.ts';
import { isMap } from './map.ts';
import { type Fields, isPlain } from './plain-object.ts';
import { reportAt } from './report-at.ts';

/** A map of limited size, or with limits for its keys. */
export interface LimitedMapRule<Value extends AnyRule = AnyRule> extends Limits {
  readonly kind: Kind<'limitedMap'>;
  readonly values: Value;
  readonly keys?: TextLimits;
}

export function isLimitedMap(
  value: unknown,
  isValue: (item: unknown) => boolean,
  isKey: (key: unknown) => boolean,
  minimum?: number,
  maximum?: number,
): value is Fields {
  if (!isMap(value, isValue)) return false;
  const keys = Object.keys(value);
  return isWithin(keys.length, minimum, maximum) && keys.every(isKey);
}

export const limitedMap: Kind<'limitedMap'> = {
  name: 'limitedMap',
  check(value: unknown, walk: Walk, rule: LimitedMapRule): void {
    if (!isPlain(value)) {
      walk.reportType(value, 'plain object');
      return;
    }
    const keys = Object.keys(value);
    if (!isWithin(keys.length, rule.minimum, rule.maximum)) {
      const expected = amountText(rule, 'key');
      walk.report(keys.length, { code: 'invalid_size', expected, ...limitsOf(rule) });
    }
    for (const key of keys) {
      const problem = textProblem(key, rule.keys ?? {}, 'key');
      if (problem) reportAt(key, problem, walk);
      walk.visit(value, key, rule.values);
    }
  },
};
