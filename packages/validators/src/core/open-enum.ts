import type { Kind, Walk } from './kind.ts';
import { isString } from './text.ts';

/** An enum of a response. A later version of the service may answer with other values, which are told to the callback. */
export interface OpenEnumRule {
  readonly kind: Kind<'openEnum'>;
  /** The values that this version knows. */
  readonly values: readonly string[];
}

export const openEnum: Kind<'openEnum'> = {
  name: 'openEnum',
  check(value: unknown, walk: Walk, rule: OpenEnumRule): void {
    const { values } = rule;
    if (!isString(value)) walk.reportType(value, 'string');
    else if (!values.includes(value)) walk.noteUnknown('onUnknownEnum', value, values);
  },
};
