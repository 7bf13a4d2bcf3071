import type { EnumStatement, Plan } from './plan.ts';

/** Plans the values of all enums that pages list: new values in their place, and those that are gone. */
export function planEnums(plan: Plan): void {
  for (const [schema, statements] of plan.enums) {
    const node = plan.schema(schema);
    const have = node
      .get('enum')
      .items()
      .map((value) => value.string());
    const { values, zero } = mergeValues(have, node.get('x-zero-value').stringOr(have[0] ?? ''), statements);
    if (values.join() !== have.join()) plan.add({ kind: 'setEnumValues', schema, values, zero });
  }
}

/** Values that all pages together give an enum. The longest list gives the order; what an older page lacks stays. */
export function mergeValues(
  have: readonly string[],
  haveZero: string,
  statements: readonly EnumStatement[],
): { values: string[]; zero: string } {
  const stated = new Set(statements.flatMap(({ values }) => values));
  const statedZero = statements.find((statement) => statement.zero !== undefined)?.zero;
  const keeps = (value: string) =>
    statements.every(({ isPartial }) => isPartial) || statements.some((statement) => statement.isExplained(value));
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
