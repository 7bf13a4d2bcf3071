import type { Kind, Walk } from './kind.ts';
import { isWithin, type Limits, limitsOf, numberText } from './limits.ts';

export interface Int32Rule extends Limits {
  readonly kind: Kind<'int32'>;
}

export const isInt32 = (value: unknown, minimum?: number, maximum?: number): value is number =>
  typeof value === 'number' && (value | 0) === value && isWithin(value, minimum, maximum);

export const int32: Kind<'int32'> = {
  name: 'int32',
  check(value: unknown, walk: Walk, rule: Int32Rule): void {
    if (isInt32(value, rule.minimum, rule.maximum)) return;
    const expected = numberText('32-bit integer', rule);
    const problem = { code: 'out_of_range', expected, ...limitsOf(rule) } as const;
    if (Number.isInteger(value)) walk.report(value, problem);
    else walk.reportType(value, expected);
  },
};
