import { between } from './between.ts';
import { isPlain, isUnique, isWithin } from './predicates.ts';
import { type Check, type Expected, type Rule, report, visit, type Walk } from './walk.ts';

type CollectionRule = readonly [Check, item: Rule, ...unknown[]];

export function list(value: unknown, walk: Walk, rule: CollectionRule): Expected {
  if (!Array.isArray(value)) return 'a list';
  for (let index = 0; index < value.length && visit(walk, value, index, rule[1], 2); ) index++;
}

type LimitedListRule = readonly [
  Check,
  item: Rule,
  minimum?: number | undefined,
  maximum?: number | undefined,
  unique?: boolean,
];

/** A list of limited size. */
export function limitedList(value: unknown, walk: Walk, rule: LimitedListRule): Expected {
  if (Array.isArray(value)) checkSize(value, walk, rule[2], rule[3]);
  return list(value, walk, rule);
}

/** A list without duplicates, of limited size or not. */
export function uniqueList(value: unknown, walk: Walk, rule: LimitedListRule): Expected {
  const known = walk.issues.length;
  const expected = limitedList(value, walk, rule);
  // Only of a list that is right otherwise: a sparse one of any length would take for ever.
  if (!expected && walk.issues.length === known && !isUnique(value as readonly unknown[])) {
    report(walk, value, 'a list without duplicates', 'not_unique');
  }
  return expected;
}

/** An object whose values are all of one kind. */
export function map(value: unknown, walk: Walk, rule: CollectionRule): Expected {
  if (!isPlain(value)) return 'a plain object';
  Object.keys(value).every((key) => visit(walk, value, key, rule[1], 2));
}

type LimitedMapRule = readonly [
  Check,
  item: Rule,
  keys: Rule,
  minimum?: number | undefined,
  maximum?: number | undefined,
];

/** A map with rules for its keys or of limited size. */
export function limitedMap(value: unknown, walk: Walk, rule: LimitedMapRule): Expected {
  if (isPlain(value)) {
    const keys = Object.keys(value);
    checkSize(keys, walk, rule[3], rule[4]);
    keys.every((key) => visit(walk, { [key]: key }, key, rule[2], 2));
  }
  return map(value, walk, rule);
}

function checkSize({ length }: readonly unknown[], walk: Walk, minimum?: number, maximum?: number): void {
  if (!isWithin(length, minimum, maximum)) {
    report(walk, length, `a number of entries${between(minimum, maximum)}`, 'invalid_size');
  }
}
