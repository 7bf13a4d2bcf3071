import type { AnyRule, Kind, Walk } from './kind.ts';
import { checkMembers, type ObjectMembers } from './object.ts';
import { isPlain } from './plain-object.ts';

/** An object that takes other fields by design, such as `google.protobuf.Any`. They are not told to the callback. */
export interface OpenObjectRule<Member extends AnyRule = AnyRule> extends ObjectMembers<Member> {
  readonly kind: Kind<'openObject'>;
}

export const openObject: Kind<'openObject'> = {
  name: 'openObject',
  check(value: unknown, walk: Walk, rule: OpenObjectRule): void {
    if (isPlain(value)) checkMembers(value, rule, walk);
    else walk.reportType(value, 'plain object');
  },
};
