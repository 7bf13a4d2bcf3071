import type { AnyRule, Kind, Walk } from './kind.ts';
import { checkSize, isLimitedList } from './limited-list.ts';
import type { Limits } from './limits.ts';
import { checkItems } from './list.ts';

/** A list of scalars in which none occurs twice. Its size may be limited. */
export interface UniqueListRule<Item extends AnyRule = AnyRule> extends Limits {
  readonly kind: Kind<'uniqueList'>;
  readonly items: Item;
}

export const isUniqueList = (
  value: unknown,
  isItem: (item: unknown) => boolean,
  minimum?: number,
  maximum?: number,
): value is unknown[] => isLimitedList(value, isItem, minimum, maximum) && isUnique(value);

/** The list may have an iterator of its own, which may never end, so it is not used. */
const isUnique = (list: readonly unknown[]): boolean => new Set(Array.prototype.values.call(list)).size === list.length;

export const uniqueList: Kind<'uniqueList'> = {
  name: 'uniqueList',
  check(value: unknown, walk: Walk, rule: UniqueListRule): void {
    if (!Array.isArray(value)) {
      walk.reportType(value, 'array');
      return;
    }
    const issuesBefore = walk.issues.length;
    checkSize(value, rule, walk);
    checkItems(value, rule.items, walk);
    // Only in a list that is right otherwise: a sparse one may be of any length.
    if (walk.issues.length > issuesBefore || isUnique(value)) return;
    walk.report(value, { code: 'not_unique', expected: 'items without duplicates', received: 'duplicates' });
  },
};
