import { isMap, isSeq, type YAMLMap } from 'yaml';
import type { FieldFact } from '../docs/facts.ts';
import { nodeOf, type Spot, seqAt, setKey, setStrings, stringsAt } from '../document/yaml-maps.ts';
import type { SyncRun } from '../sync/sync-run.ts';

/** Brings the one-of groups of a schema or an operation in line with the fields of a page. */
export function applyOneOf(
  run: SyncRun,
  spot: Spot,
  fields: readonly FieldFact[],
  context: { readonly owner: string; readonly isPartial: boolean },
): void {
  const document = run.files.get(spot.file);
  const stated = new Set(fields.map((field) => field.name));
  const wanted = uniqueGroups(fields);
  const groups = seqAt(spot.node, 'x-one-of');
  const left = [...wanted];
  for (const group of [...(groups?.items ?? [])].filter(isMap) as YAMLMap[]) {
    const members = stringsAt(group, 'fields');
    const match = left.find((candidate) => candidate.some((name) => members.includes(name)));
    if (match) {
      left.splice(left.indexOf(match), 1);
      setStrings(document, group, 'fields', match);
      continue;
    }
    const isExplained = members.some((name) => run.isExplained(`${context.owner} ${name}: one of`));
    const isDescribed = members.some((name) => stated.has(name)) || members.length < 2;
    if (!context.isPartial && !isExplained && isDescribed && groups)
      groups.items = groups.items.filter((item) => item !== group);
  }
  if (left.length > 0) {
    const added = left.map((members) => ({ fields: [...members] }));
    if (isSeq(groups)) for (const group of added) groups.add(nodeOf(document, group));
    else
      setKey(document, spot.node, 'x-one-of', added, [
        'type',
        'description',
        'tags',
        'x-docs',
        'x-message',
        'x-sdk',
        'x-operation',
        'x-pagination',
        'required',
        'x-always-present',
        'x-unconfirmed',
      ]);
  }
  // A group needs two fields: with one left there is nothing to choose.
  const present = seqAt(spot.node, 'x-one-of');
  if (present) {
    present.items = present.items.filter((item) => isMap(item) && stringsAt(item as YAMLMap, 'fields').length > 1);
    if (present.items.length === 0) spot.node.delete('x-one-of');
  }
}

/** The groups that the fields name. A page may name a field that it does not list; such a name is left out. */
function uniqueGroups(fields: readonly FieldFact[]): string[][] {
  const names = new Set(fields.map((field) => field.name));
  const groups = new Map<string, string[]>();
  for (const { oneOf } of fields) {
    const members = oneOf?.filter((name) => names.has(name)) ?? [];
    if (members.length > 1) groups.set(members.join(), members);
  }
  return [...groups.values()];
}
