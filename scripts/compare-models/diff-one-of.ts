import type { OneOf } from '../model/model.ts';
import { changed, type PartChange, type Subject } from './part-change.ts';

interface OneOfContext extends Subject {
  /** Fields that existed before: a group of new fields only refuses nothing that was allowed. */
  readonly known: ReadonlySet<string>;
}

/** What changed in the one-of groups of a schema or an operation. */
export function diffOneOf(before: readonly OneOf[], after: readonly OneOf[], context: OneOfContext): PartChange[] {
  const old = new Set(before.map(groupText));
  const present = new Set(after.map(groupText));
  const added = after.filter((group) => !old.has(groupText(group)));
  if (added.length > 0)
    return added.map((group) => {
      const isBreaking = context.direction !== 'response' && isNarrower(group, before, context.known);
      return changed(context, isBreaking ? 'major' : 'minor', `: ${groupText(group)} may be set`);
    });
  const removed = before.filter((group) => !present.has(groupText(group)));
  return removed.map((group) => changed(context, 'minor', `: ${groupText(group)} is no longer a rule`));
}

/** Whether a group refuses something that was allowed. */
function isNarrower(group: OneOf, before: readonly OneOf[], known: ReadonlySet<string>): boolean {
  const members = group.fields.filter((name) => known.has(name));
  const same = before.find((other) => members.every((name) => other.fields.includes(name)));
  return group.required ? !same?.required : members.length > 1 && !same;
}

const groupText = (group: OneOf): string =>
  `${group.required ? 'exactly' : 'at most'} one of ${group.fields.map((name) => `\`${name}\``).join(', ')}`;
