import { type Fields, isPlain } from './predicates.ts';
import type { Advise, Expected, Path, Report, Rule, Visit } from './walk.ts';

/** Names of fields that exclude each other, with a comma and a space between each two. */
export type Group = string;

export type FieldRules = Readonly<Record<string, Rule>>;

export type ObjectRule = readonly [
  check: (
    value: unknown,
    rule: ObjectRule,
    visit: Visit,
    report: Report,
    path: Path,
    advise: Advise | undefined,
  ) => Expected,
  fields: FieldRules,
  /** How many of the fields must be there: the first ones. */
  required?: number,
  groups?: readonly Group[],
  /** The groups of which one field must be set. */
  exact?: readonly Group[],
];

/** An object that may hold anything beside its own fields. */
export function open(value: unknown, [, fields, required = 0]: ObjectRule, visit: Visit): Expected {
  if (!isPlain(value)) return 'plain object';
  for (const name in fields) visit(value, name, fields[name] as Rule, required-- <= 0);
}

/** The same with groups of fields that exclude each other. */
export const openGroups: ObjectRule[0] = (value, rule, visit, report) =>
  open(value, rule, visit) || checkGroups(value as Fields, rule, report);

/** An object whose other fields are refused in requests, and reported in responses when somebody asks. */
export function object(...[value, rule, visit, report, , advise]: Parameters<ObjectRule[0]>): Expected {
  const expected = open(value, rule, visit);
  if (expected || !advise) return expected;
  const [, fields] = rule;
  for (const name of Object.keys(value as Fields)) {
    if (!Object.hasOwn(fields, name)) {
      visit({ [name]: name }, name, [
        () => report(name, 'known field', 'unknown_field', undefined, Object.keys(fields)),
      ]);
    }
  }
}

/** The same with groups of fields that exclude each other. */
export const objectGroups: ObjectRule[0] = (value, rule, visit, report, path, advise) =>
  object(value, rule, visit, report, path, advise) || checkGroups(value as Fields, rule, report);

/** A field that only the service sets, in a request. */
export const readOnly: Rule = [(value, _, __, report) => report(value, 'nothing', 'read_only_field', 'a value')];

function checkGroups(value: Fields, rule: ObjectRule, report: Report): void {
  for (const names of rule[3] as readonly Group[]) {
    const set = names.split(', ').filter((field) => value[field] !== undefined);
    if (set[1]) report(set.join(), `at most one of ${names}`, 'one_of');
  }
}

/** The same with groups of which one field must be set. */
export const objectExactGroups: ObjectRule[0] = (value, rule, visit, report, path, advise) => {
  const expected = objectGroups(value, rule, visit, report, path, advise);
  for (const names of (!expected && rule[4]) || []) {
    if (names.split(', ').every((field) => (value as Fields)[field] === undefined)) {
      report('none', `exactly one of ${names}`, 'one_of');
    }
  }
  return expected;
};

/** Whether all own fields of an object are among those of its rule. */
export function hasOnly(value: object, [, fields]: ObjectRule): boolean {
  for (const key of Object.keys(value)) if (!Object.hasOwn(fields, key)) return false;
  return true;
}
