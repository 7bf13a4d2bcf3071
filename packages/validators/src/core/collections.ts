import { between } from './between.ts';
import { isPlain, isUnique, isWithin } from './predicates.ts';
import { type Check, collect, type Expected, type Report, type Rule, type Visit } from './walk.ts';

type CollectionRule = readonly [Check, item: Rule, ...unknown[]];

export const list = (value: unknown, [, item]: CollectionRule, visit: Visit): Expected => {
  if (!Array.isArray(value)) return 'array';
  for (let index = 0, length = value.length; index < length; index++) visit(value, index, item);
};

type LimitedListRule = readonly [
  Check,
  item: Rule,
  minimum?: number | undefined,
  maximum?: number | undefined,
  unique?: boolean,
];

/** A list of limited size. */
export const limitedList = (value: unknown, rule: LimitedListRule, visit: Visit, report: Report): Expected => {
  if (Array.isArray(value)) checkSize(value.length, report, rule[2], rule[3]);
  return list(value, rule, visit);
};

/** A list without duplicates, of limited size or not. */
export const uniqueList = (value: unknown, rule: LimitedListRule, visit: Visit, report: Report): Expected => {
  const expected = limitedList(value, rule, visit, report);
  // Only of a list that is right otherwise: a sparse one of any length would take for ever.
  if (
    !expected &&
    collect([list, rule[1]], value, { maxIssues: 1 }).success &&
    !isUnique(value as readonly unknown[])
  ) {
    report(value, 'array without duplicates', 'not_unique', 'duplicates');
  }
  return expected;
};

/** An object whose values are all of one kind. */
export const map = (value: unknown, [, item]: CollectionRule, visit: Visit): Expected => {
  if (!isPlain(value)) return 'plain object';
  for (const key of Object.keys(value)) visit(value, key, item);
};

type LimitedMapRule = readonly [
  Check,
  item: Rule,
  keys: Rule,
  minimum?: number | undefined,
  maximum?: number | undefined,
];

/** The rule of the keys of a map. Its issues stand where those of the value do, so they say that it is the key. */
const keyRule = (rule: Rule): Rule => [
  (value, _rule, visit, report, path) =>
    rule[0](
      value,
      rule as never,
      visit,
      (found, expected, ...rest) => report(found, `${expected} as key`, ...rest),
      path,
    ),
];

/** A map with rules for its keys or of limited size. */
export const limitedMap = (value: unknown, rule: LimitedMapRule, visit: Visit, report: Report): Expected => {
  if (isPlain(value)) {
    const keys = Object.keys(value);
    checkSize(keys.length, report, rule[3], rule[4]);
    const ofKey = keyRule(rule[2]);
    for (const key of keys) visit({ [key]: key }, key, ofKey);
  }
  return map(value, rule, visit);
};

const checkSize = (size: number, report: Report, minimum?: number, maximum?: number): void => {
  if (!isWithin(size, minimum, maximum)) report(size, `size${between(minimum, maximum)}`, 'invalid_size');
};
