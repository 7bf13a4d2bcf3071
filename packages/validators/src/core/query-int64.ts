import { isInt64, reportInt64 } from './int64.ts';
import type { Kind, Walk } from './kind.ts';
import { type Limits, limitsOf, numberText } from './limits.ts';

/** A 64-bit integer in a query, where a number serves as well. */
export interface QueryInt64Rule extends Limits {
  readonly kind: Kind<'queryInt64'>;
}

export const queryInt64: Kind<'queryInt64'> = {
  name: 'queryInt64',
  check(value: unknown, walk: Walk, rule: QueryInt64Rule): void {
    const isNumber = Number.isSafeInteger(value);
    if (isInt64(isNumber ? `${value}` : value, rule.minimum, rule.maximum)) return;
    const expected = numberText('64-bit integer', rule);
    const limits = limitsOf(rule);
    if (isNumber) walk.report(value, { code: 'out_of_range', expected, ...limits });
    else reportInt64(value, walk, expected, limits);
  },
};
