import { isPlain } from './predicates.ts';
import type { Descriptor, Expected, Rule, Walk } from './walk.ts';

/** Names of fields with a space between each two, of which at most one may be set, or exactly one. */
export type Group = readonly [fields: string, exact?: boolean];

export type ObjectRule = readonly [
  check: (value: unknown, walk: Walk, rule: ObjectRule) => Expected,
  fields: Readonly<Record<string, Descriptor>>,
  /** How many of the fields must be there: the first ones. */
  required?: number,
  groups?: readonly Group[] | undefined,
  /** Names of fields that the schema has in responses only, with a space between each two. */
  readOnly?: string,
];

/** An object of a response: unknown fields pass and are reported. */
export const tolerant = (value: unknown, walk: Walk, rule: ObjectRule): Expected =>
  checkFields(value, walk, rule, walk.options.onUnknownField && unknownField);

const unknownField: Rule = [
  (field, { notify, options }) => options.onUnknownField && notify(options.onUnknownField, { field }),
];

/** An object that may hold anything beside its own fields. */
export const open = (value: unknown, walk: Walk, rule: ObjectRule): Expected => checkFields(value, walk, rule);

/** An object of a response with groups of fields that exclude each other. */
export const tolerantGroups = (value: unknown, walk: Walk, rule: ObjectRule): Expected =>
  tolerant(value, walk, rule) || checkGroups(value, walk, rule);

/** Unknown fields are checked by a rule of their own, whose value is their name. */
export function checkFields(
  value: unknown,
  { visit }: Walk,
  [, fields, required = 0]: ObjectRule,
  unknown?: Rule,
): Expected {
  if (!isPlain(value)) return 'a plain object';
  let left = required;
  for (const name in fields) visit(value, name, fields[name] as Descriptor, left-- > 0 ? 1 : 0);
  if (unknown) {
    Object.keys(value).every((name) => Object.hasOwn(fields, name) || visit({ [name]: name }, name, unknown, 2));
  }
}

export function checkGroups(value: unknown, { report }: Walk, [, , , groups = []]: ObjectRule): void {
  for (const [names, exact] of groups) {
    const fields = names.split(' ');
    const set = fields.filter((field) => (value as Record<string, unknown>)[field] !== undefined);
    if (set.length > 1 || (exact && set.length === 0)) {
      const expected = `${exact ? 'exactly' : 'at most'} one of ${fields.join(', ')}`;
      report(set.join() || undefined, expected, 'one_of');
    }
  }
}
