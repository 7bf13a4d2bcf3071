import { hint } from './hint.ts';
import { nearest } from './nearest.ts';
import { checkFields, checkGroups, type ObjectRule } from './objects.ts';
import { type Descriptor, type Expected, ruleOf, type Walk } from './walk.ts';

/** An object of a request: unknown fields and fields that only the service sets are refused. */
export function strict(value: unknown, walk: Walk, rule: ObjectRule): Expected {
  const [, fields, , , readOnly = ''] = rule;
  walk.hint = hint;
  return checkFields(value, walk, rule, [
    (field, { report }) => {
      if (readOnly.split(' ').includes(field as string)) {
        report(field, 'nothing', 'read_only_field', 'only the service sets this field; leave it out');
      } else {
        report(field, 'a known field', 'unknown_field', nearest(field as string, Object.keys(fields)));
      }
    },
  ]);
}

/** An object of a request with groups of fields that exclude each other. */
export const strictGroups = (value: unknown, walk: Walk, rule: ObjectRule): Expected =>
  strict(value, walk, rule) || checkGroups(value, walk, rule);

/** Whether all own fields of an object are among those of its descriptor. */
export function hasOnly(value: object, descriptor: Descriptor): boolean {
  const fields = ruleOf(descriptor)[1] as object;
  for (const key of Object.keys(value)) if (!Object.hasOwn(fields, key)) return false;
  return true;
}
