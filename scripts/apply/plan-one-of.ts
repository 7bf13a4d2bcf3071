import type { FieldFact, FieldSubject } from '../docs/facts.ts';
import type { Group, OperationPlace, SchemaPlace } from '../document/edit.ts';
import { buildOneOf } from '../model/build-schemas.ts';
import type { Node } from '../model/node.ts';
import type { Plan } from './plan.ts';

interface OneOfContext {
  readonly owner: string;
  readonly place: FieldSubject['place'];
  readonly isPartial: boolean;
  /** Fields that are gone from the document. */
  readonly gone?: readonly string[];
}

/** Plans the one-of groups of a schema or an operation. `node`: what the document holds of it. */
export function planOneOf(
  plan: Plan,
  at: SchemaPlace | OperationPlace,
  node: Node,
  fields: readonly FieldFact[],
  context: OneOfContext,
): void {
  const present = buildOneOf(node.get('x-one-of')).map(({ fields: members, required }) => asGroup(members, required));
  const wanted = wantedGroups(plan, present, fields, context);
  if (JSON.stringify(wanted) !== JSON.stringify(present)) plan.add({ kind: 'setOneOf', at, groups: wanted });
}

const asGroup = (fields: readonly string[], required: boolean): Group => ({
  fields,
  ...(required && { required: true }),
});

/** Present groups as the page has them now, in their order, then the new ones. */
function wantedGroups(
  plan: Plan,
  present: readonly Group[],
  fields: readonly FieldFact[],
  { owner, place, isPartial, gone = [] }: OneOfContext,
): Group[] {
  const stated = new Set(fields.map(({ name }) => name));
  const left = statedGroups(fields);
  const kept = present.flatMap((group) => {
    const match = left.find((members) => members.some((name) => group.fields.includes(name)));
    if (match) {
      left.splice(left.indexOf(match), 1);
      return [{ ...group, fields: match }];
    }
    const isExplained = group.fields.some((field) => plan.isExplained({ owner, place, field, what: 'oneOf' }));
    const isDescribed = group.fields.some((name) => stated.has(name));
    return isPartial || isExplained || !isDescribed ? [group] : [];
  });
  const groups = [...kept, ...left.map((members) => asGroup(members, false))];
  // A group with one field left offers no choice.
  return groups
    .map((group) => ({ ...group, fields: group.fields.filter((name) => !gone.includes(name)) }))
    .filter((group) => group.fields.length > 1);
}

/** The groups that the fields name. A name that the page does not list as a field is left out. */
export function statedGroups(fields: readonly FieldFact[]): string[][] {
  const names = new Set(fields.map(({ name }) => name));
  const groups = new Map<string, string[]>();
  for (const { oneOf } of fields) {
    const members = oneOf?.filter((name) => names.has(name)) ?? [];
    if (members.length > 1) groups.set(members.join(), members);
  }
  return [...groups.values()];
}
