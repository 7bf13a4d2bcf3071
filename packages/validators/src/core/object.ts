import type { AnyRule, Kind, Walk } from './kind.ts';
import type { OneOfRule } from './one-of.ts';
import { type Fields, isPlain } from './plain-object.ts';
import { type Predicate, passes } from './predicate.ts';

export interface ObjectMembers<Member extends AnyRule = AnyRule> {
  readonly fields: Readonly<Record<string, Member>>;
  /** Names of the fields that must be set. */
  readonly required?: readonly string[];
  readonly groups?: readonly OneOfRule[];
  /** What the service takes where a request leaves a field out. Only told in JSON Schema: nothing fills it in. */
  readonly defaults?: Readonly<Record<string, unknown>>;
}

/** An object of a response. It may have fields that the schema does not have, which are told to the callback. */
export interface ObjectRule<Member extends AnyRule = AnyRule> extends ObjectMembers<Member> {
  readonly kind: Kind<'object'>;
  /** The generated predicate. It skips what is valid, which halves the time to find all issues of a `Cluster`. */
  readonly test: Predicate;
}

export const object: Kind<'object'> = {
  name: 'object',
  check(value: unknown, walk: Walk, rule: ObjectRule): void {
    const { onUnknownField, onUnknownEnum } = walk.options;
    if (!onUnknownField && !onUnknownEnum && passes(rule.test, value, walk.path.length)) return;
    if (!isPlain(value)) {
      walk.reportType(value, 'plain object');
      return;
    }
    checkMembers(value, rule, walk);
    if (onUnknownField) noteUnknownFields(value, rule, walk);
  },
};

/** Checks the fields that the schema has, then its groups. */
export function checkMembers(value: Fields, { fields, required, groups }: ObjectMembers, walk: Walk): void {
  for (const name in fields) walk.visit(value, name, fields[name] as AnyRule, !required?.includes(name));
  for (const group of groups ?? []) group.kind.check(value, walk, group);
}

function noteUnknownFields(value: Fields, { fields }: ObjectRule, walk: Walk): void {
  for (const name of Object.keys(value)) {
    if (Object.hasOwn(fields, name)) continue;
    walk.noteUnknown('onUnknownField', name, Object.keys(fields), [...walk.path, name]);
  }
}
