import { hint } from './hint.ts';
import { nearest } from './nearest.ts';
import { checkFields, checkGroups, fieldsOf, type ObjectRule } from './objects.ts';
import type { Fields } from './predicates.ts';
import { type Expected, report, type Walk } from './walk.ts';

/** An object of a request: unknown fields and fields that only the service sets are refused. */
export function strict(value: unknown, walk: Walk, rule: ObjectRule): Expected {
  walk.hint = hint;
  return checkFields(value, walk, rule, [
    (field, walk) => {
      if (rule[4]?.split(' ').includes(field as string)) {
        report(walk, field, 'nothing', 'read_only_field', 'only the service sets this field; leave it out');
      } else {
        report(walk, field, 'a known field', 'unknown_field', nearest(field as string, Object.keys(fieldsOf(rule))));
      }
    },
  ]);
}

/** An object of a request with groups of fields that exclude each other. */
export const strictGroups = (value: unknown, walk: Walk, rule: ObjectRule): Expected =>
  strict(value, walk, rule) || checkGroups(value as Fields, walk, rule);

/** Whether all own fields of an object are among those of its rule. */
export function hasOnly(value: object, rule: ObjectRule): boolean {
  const fields = fieldsOf(rule);
  for (const key of Object.keys(value)) if (!Object.hasOwn(fields, key)) return false;
  return true;
}
