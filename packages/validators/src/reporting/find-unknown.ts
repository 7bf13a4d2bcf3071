import { named } from '../core/enums.ts';
import type { Unknown } from '../core/issue.ts';
import type { Fields } from '../core/predicates.ts';
import { type Path, pointerOf, type Rule } from '../core/walk.ts';

/** The rule of an enum, and the values that this version knows with a space between each two. */
export type EnumNames = readonly [rule: Rule, known: string];

/** What is to be told, and to which callback. */
export type Found = [callback: 'onUnknownField' | 'onUnknownEnum', unknown: Unknown][];

/**
 * Finds what a valid response holds that its rule does not know. It is told later: the value may throw when it is read once
 * more, and so may a callback, but only the latter is the caller's business.
 */
export const findUnknown = (
  rule: Rule,
  value: unknown,
  enums: readonly EnumNames[],
  found: Found,
  path: Path = [''],
): void => {
  const [check, inner] = rule;
  const { length } = path;
  const add = (callback: Found[0][0], value: string, known: readonly string[]): unknown =>
    found.push([callback, { known, path: path.slice(1), pointer: pointerOf(path), value }]);

  try {
    if (check === named && value !== undefined) {
      const known = enums.find(([own]) => own === rule)?.[1].split(' ');
      if (known && !known.includes(value as string)) add('onUnknownEnum', value as string, known);
    }
    // After the check of a rule come the rule of items, the rules of fields, or a rule that waits.
    if (typeof inner === 'function') findUnknown(inner(), value, enums, found, path);
    else if (typeof inner === 'object') {
      // Of a list only the items: what else it has means nothing, be it an iterator.
      const keys = Array.isArray(value) ? Array(value.length).keys() : Object.keys(value as Fields);
      for (const key of keys) {
        path[length] = key;
        const rule = Array.isArray(inner) ? inner : Object.hasOwn(inner as Fields, key) && (inner as Fields)[key];
        if (rule) findUnknown(rule as Rule, (value as Fields)[key], enums, found, path);
        else add('onUnknownField', String(key), Object.keys(inner as Fields));
      }
    }
  } catch {
    // What can be read only once is not told.
  }
  path.length = length;
};
