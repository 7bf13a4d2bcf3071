import type { AnyRule, Kind, Walk } from './kind.ts';

export interface ListRule<Item extends AnyRule = AnyRule> {
  readonly kind: Kind<'list'>;
  readonly items: Item;
}

/** Whether a value is a list whose items all pass. A hole counts as an item. */
export function isList(value: unknown, isItem: (item: unknown) => boolean): value is unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0, { length } = value; index < length; index++) if (!isItem(value[index])) return false;
  return true;
}

export const list: Kind<'list'> = {
  name: 'list',
  check(value: unknown, walk: Walk, rule: ListRule): void {
    if (Array.isArray(value)) checkItems(value, rule.items, walk);
    else walk.reportType(value, 'array');
  },
};

/** The length is read once, since a list may grow while it is read. */
export function checkItems(list: readonly unknown[], items: AnyRule, walk: Walk): void {
  for (let index = 0, { length } = list; index < length && !walk.isFull; index++) walk.visit(list, index, items);
}
