import type { AnyRule, Kind, Walk } from './kind.ts';
import { amountText, isWithin, type Limits, limitsOf } from './limits.ts';
import { checkItems, isList } from './list.ts';

/** A list of limited size. */
export interface LimitedListRule<Item extends AnyRule = AnyRule> extends Limits {
  readonly kind: Kind<'limitedList'>;
  readonly items: Item;
}

export const isLimitedList = (
  value: unknown,
  isItem: (item: unknown) => boolean,
  minimum?: number,
  maximum?: number,
): value is unknown[] => Array.isArray(value) && isWithin(value.length, minimum, maximum) && isList(value, isItem);

export const limitedList: Kind<'limitedList'> = {
  name: 'limitedList',
  check(value: unknown, walk: Walk, rule: LimitedListRule): void {
    if (Array.isArray(value)) {
      checkSize(value, rule, walk);
      checkItems(value, rule.items, walk);
    } else walk.reportType(value, 'array');
  },
};

export function checkSize({ length }: readonly unknown[], rule: Limits, walk: Walk): void {
  if (isWithin(length, rule.minimum, rule.maximum)) return;
  walk.report(length, { code: 'invalid_size', expected: amountText(rule, 'item'), ...limitsOf(rule) });
}
