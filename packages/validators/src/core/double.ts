import type { Kind, Walk } from './kind.ts';
import { isWithin, type Limits, limitsOf, numberText } from './limits.ts';

export interface DoubleRule extends Limits {
  readonly kind: Kind<'double'>;
}

export const isDouble = (value: unknown, minimum?: number, maximum?: number): value is number =>
  typeof value === 'number' && Number.isFinite(value) && isWithin(value, minimum, maximum);

export const double: Kind<'double'> = {
  name: 'double',
  check(value: unknown, walk: Walk, rule: DoubleRule): void {
    if (isDouble(value, rule.minimum, rule.maximum)) return;
    const expected = numberText('finite number', rule);
    const problem = { code: 'out_of_range', expected, ...limitsOf(rule) } as const;
    if (Number.isFinite(value)) walk.report(value, problem);
    else walk.reportType(value, expected);
  },
};
