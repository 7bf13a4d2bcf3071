import { isInt64, reportInt64 } from './int64.ts';
import type { Kind, Walk } from './kind.ts';
import { type Limits, limitsOf, numberText } from './limits.ts';

/** A 64-bit integer as decimal text, within limits. They are safe integers, so a rounded value stays on the right side. */
export interface LimitedInt64Rule extends Limits {
  readonly kind: Kind<'limitedInt64'>;
}

export const limitedInt64: Kind<'limitedInt64'> = {
  name: 'limitedInt64',
  check(value: unknown, walk: Walk, rule: LimitedInt64Rule): void {
    if (isInt64(value, rule.minimum, rule.maximum)) return;
    reportInt64(value, walk, numberText('64-bit integer as a string', rule), limitsOf(rule));
  },
};
