import { type Fields, isPlain } from './predicates.ts';
import { type Expected, notify, type Rule, report, visit, type Walk } from './walk.ts';

/** Names of fields with a space between each two, of which at most one may be set, or exactly one. */
export type Group = readonly [fields: string, exactly?: 'exactly'];

export type FieldRules = Readonly<Record<string, Rule>>;

export type ObjectRule = readonly [
  check: (value: unknown, walk: Walk, rule: ObjectRule) => Expected,
  /** Makes the rules when they are first needed: a generated module does no work when it is imported. */
  fields: LazyFields,
  /** How many of the fields must be there: the first ones. */
  required?: number,
  groups?: readonly Group[] | undefined,
  /** Names of fields that the schema has in responses only, with a space between each two. */
  readOnly?: string,
];

interface LazyFields {
  (): FieldRules;
  /** What it made. */
  made?: FieldRules;
}

export function fieldsOf(rule: ObjectRule): FieldRules {
  rule[1].made ??= rule[1]();
  return rule[1].made;
}

/** An object of a response: unknown fields pass and are reported. */
export const tolerant = (value: unknown, walk: Walk, rule: ObjectRule): Expected =>
  checkFields(value, walk, rule, walk.options.onUnknownField && unknownField);

const unknownField: Rule = [
  (field, walk) => walk.options.onUnknownField && notify(walk, walk.options.onUnknownField, { field }),
];

/** An object that may hold anything beside its own fields. */
export const open = (value: unknown, walk: Walk, rule: ObjectRule): Expected => checkFields(value, walk, rule);

/** An object of a response with groups of fields that exclude each other. */
export const tolerantGroups = (value: unknown, walk: Walk, rule: ObjectRule): Expected =>
  tolerant(value, walk, rule) || checkGroups(value as Fields, walk, rule);

/** Unknown fields are checked by a rule of their own, whose value is their name. */
export function checkFields(value: unknown, walk: Walk, rule: ObjectRule, unknown?: Rule): Expected {
  if (!isPlain(value)) return 'a plain object';
  const fields = fieldsOf(rule);
  let required = rule[2] ?? 0;
  for (const name in fields) visit(walk, value, name, fields[name] as Rule, required-- > 0 ? 1 : 0);
  if (unknown) {
    Object.keys(value).every((name) => Object.hasOwn(fields, name) || visit(walk, { [name]: name }, name, unknown, 2));
  }
}

export function checkGroups(value: Fields, walk: Walk, rule: ObjectRule): void {
  for (const [names, exactly] of rule[3] ?? []) {
    const set = names.split(' ').filter((field) => value[field] !== undefined);
    if (set[1] || (exactly && !set[0])) {
      report(walk, set.join() || undefined, `${exactly ?? 'at most'} one of ${names.replaceAll(' ', ', ')}`, 'one_of');
    }
  }
}
