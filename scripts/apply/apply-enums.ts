import { mapAt, setKey, setStrings, stringAt, stringsAt } from '../document/yaml-maps.ts';
import { type EnumStatement, type SyncRun, todo } from '../sync/sync-run.ts';

/** Brings the values of all enums that pages list in line with them: new values in their place, and those that are gone. */
export function applyEnums(run: SyncRun): void {
  for (const [name, statements] of run.enums) {
    const spot = run.index.schema(name);
    if (!spot) continue;
    const have = stringsAt(spot.node, 'enum');
    const { values, zero } = mergeValues(
      have,
      stringAt(spot.node, 'x-zero-value') ?? have[0] ?? '',
      statements,
      (key) => run.isExplained(key),
    );
    if (values.join() === have.join()) continue;
    const document = run.files.get(spot.file);
    setStrings(document, spot.node, 'enum', values);
    setKey(document, spot.node, 'x-zero-value', zero, ['enum']);
    const described = mapAt(spot.node, 'x-enumDescriptions');
    if (!described) continue;
    for (const value of have) if (!values.includes(value)) described.delete(value);
    for (const [position, value] of values.entries()) {
      if (!described.has(value)) setKey(document, described, value, todo, ['(first)', ...values.slice(0, position)]);
    }
  }
}

/** Values that all pages together give an enum. The longest list gives the order; what an older page lacks stays. */
export function mergeValues(
  have: readonly string[],
  haveZero: string,
  statements: readonly EnumStatement[],
  isExplained: (key: string) => boolean,
): { values: string[]; zero: string } {
  const stated = new Set(statements.flatMap((statement) => statement.values));
  const statedZero = statements.find((statement) => statement.zero !== undefined)?.zero;
  const keeps = (value: string) =>
    statements.every((statement) => statement.isPartial) ||
    statements.some((statement) => isExplained(`${statement.key}: value ${value}`));
  const zero = stated.has(haveZero) || statedZero === undefined ? haveZero : statedZero;

  const lists = [...statements].sort((left, right) => right.values.length - left.values.length);
  const order = [...(lists[0]?.values ?? [])].filter((value) => value !== zero);
  const insert = (value: string, list: readonly string[]) => {
    if (value === zero || order.includes(value)) return;
    const before = list.slice(0, list.indexOf(value)).filter((other) => order.includes(other));
    order.splice(before.length === 0 ? 0 : order.indexOf(before.at(-1) ?? '') + 1, 0, value);
  };
  for (const { values } of lists) for (const value of values) insert(value, values);
  for (const value of have) if (value !== haveZero && !stated.has(value) && keeps(value)) insert(value, have);
  return { values: [zero, ...order], zero };
}
