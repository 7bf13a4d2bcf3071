import type { Kind, Walk } from './kind.ts';
import { isString } from './text.ts';

/** An enum of a request, which has only the values that this version knows. */
export interface ClosedEnumRule {
  readonly kind: Kind<'closedEnum'>;
  readonly values: readonly string[];
}

export const closedEnum: Kind<'closedEnum'> = {
  name: 'closedEnum',
  check(value: unknown, walk: Walk, rule: ClosedEnumRule): void {
    const { values } = rule;
    const problem = { code: 'invalid_enum', expected: `one of ${values.join(', ')}`, allowed: values } as const;
    if (!isString(value)) walk.reportType(value, 'string');
    else if (!values.includes(value)) walk.report(value, problem);
  },
};
