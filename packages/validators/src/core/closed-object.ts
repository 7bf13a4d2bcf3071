import type { AnyRule, Kind, Walk } from './kind.ts';
import { checkMembers, type ObjectMembers } from './object.ts';
import { type Fields, isPlain } from './plain-object.ts';
import { reportAt } from './report-at.ts';

/** An object of a request. Fields that the schema does not have are refused. */
export interface ClosedObjectRule<Member extends AnyRule = AnyRule> extends ObjectMembers<Member> {
  readonly kind: Kind<'closedObject'>;
}

export const closedObject: Kind<'closedObject'> = {
  name: 'closedObject',
  check(value: unknown, walk: Walk, rule: ClosedObjectRule): void {
    if (!isPlain(value)) {
      walk.reportType(value, 'plain object');
      return;
    }
    const { alternatives } = walk;
    walk.alternatives = rule.groups?.flatMap(({ fields, isRequired }) => (isRequired ? fields : [])) ?? [];
    checkMembers(value, rule, walk);
    walk.alternatives = alternatives;
    for (const name of Object.keys(value)) {
      if (walk.isFull) return;
      if (!Object.hasOwn(rule.fields, name)) reportUnknownField(name, value, rule, walk);
    }
  },
};

function reportUnknownField(name: string, value: Fields, rule: ClosedObjectRule, walk: Walk): void {
  const { fields } = rule;
  const allowed = Object.keys(fields).filter(
    (field) => fields[field]?.kind.name !== 'readOnly' && !Object.hasOwn(value, field),
  );
  const problem = { code: 'unknown_field', expected: 'known field', allowed, message: 'Unknown field' } as const;
  reportAt(name, problem, walk);
}
