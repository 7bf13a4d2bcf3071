import { checkGroups, type ObjectRule, object } from './objects.ts';
import type { Fields } from './predicates.ts';
import type { Rule } from './walk.ts';

/** An object of a request: other fields than its own are refused. */
export const closed: ObjectRule[0] = (value, rule, visit, report) => {
  const expected = object(value, rule, visit);
  const [, fields] = rule;
  const names = expected ? [] : Object.keys(value as Fields);
  const candidates = Object.keys(fields).filter((name) => fields[name] !== readOnly && !names.includes(name));
  for (const name of names) {
    if (!Object.hasOwn(fields, name)) {
      visit({ [name]: name }, name, [() => report(name, 'known field', 'unknown_field', undefined, candidates)]);
    }
  }
  return expected;
};

/** The same with groups of fields that exclude each other. */
export const closedGroups: ObjectRule[0] = (value, rule, visit, report) =>
  closed(value, rule, visit, report) || checkGroups(value as Fields, rule, report);

/** The same with groups of which one field must be set. */
export const closedExactGroups: ObjectRule[0] = (value, rule, visit, report) => {
  const expected = closedGroups(value, rule, visit, report);
  for (const names of (!expected && rule[4]) || []) {
    if (names.split(', ').every((field) => (value as Fields)[field] === undefined)) {
      report('none', `exactly one of ${names}`, 'one_of');
    }
  }
  return expected;
};

/** A field that only the service sets. */
export const readOnly: Rule = [(value, _, __, report) => report(value, 'nothing', 'read_only_field', 'a value')];

/** Whether all own fields of an object are among those of its rule. */
export const hasOnly = (value: object, [, fields]: ObjectRule): boolean => {
  for (const key of Object.keys(value)) if (!Object.hasOwn(fields, key)) return false;
  return true;
};
