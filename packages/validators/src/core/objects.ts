import { type Fields, isPlain } from './predicates.ts';
import type { Expected, Report, Rule, Visit } from './walk.ts';

/** Names of fields that exclude each other, with a comma and a space between each two. */
export type Group = string;

export type FieldRules = Readonly<Record<string, Rule>>;

export type ObjectRule = readonly [
  check: (value: unknown, rule: ObjectRule, visit: Visit, report: Report) => Expected,
  fields: FieldRules,
  /** How many of the fields must be there: the first ones. */
  required?: number,
  groups?: readonly Group[],
  /** The groups of which one field must be set. */
  exact?: readonly Group[],
];

/** An object of a response: it may hold other fields than its own. */
export const object = (value: unknown, [, fields, required = 0]: ObjectRule, visit: Visit): Expected => {
  if (!isPlain(value)) return 'plain object';
  for (const name in fields) visit(value, name, fields[name] as Rule, required-- <= 0);
};

/** The same with groups of fields that exclude each other. */
export const objectGroups: ObjectRule[0] = (value, rule, visit, report) =>
  object(value, rule, visit) || checkGroups(value as Fields, rule, report);

export const checkGroups = (value: Fields, rule: ObjectRule, report: Report): void => {
  for (const names of rule[3] as readonly Group[]) {
    const set = names.split(', ').filter((field) => value[field] !== undefined);
    if (set[1]) report(set.join(), `at most one of ${names}`, 'one_of');
  }
};

/** An object whose other fields mean nothing, so that they are not even told to anybody. */
export type OpenRule = readonly [(value: unknown, rule: OpenRule, visit: Visit) => Expected, undefined, ObjectRule];

export const open: OpenRule[0] = (value, [, , rule], visit) => object(value, rule, visit);
