import type { Unknown } from './issue.ts';
import type { Fields } from './predicates.ts';
import { type Path, pointerOf, type Rule } from './walk.ts';

/** What is to be told, and to which callback. */
export type Found = [callback: 'onUnknownField' | 'onUnknownEnum', unknown: Unknown][];

/**
 * Finds what a valid response holds that its rule does not know. It is told later: the value may throw when it is read once
 * more, and so may a callback, but only the latter is the caller's business.
 */
export const findUnknown = ([, inner]: Rule, value: unknown, found: Found, path: Path = ['']): void => {
  const add = (callback: Found[0][0], value: string, known: readonly string[], place: Path): unknown =>
    found.push([callback, { known, path: place.slice(1), pointer: pointerOf(place), value }]);

  try {
    // After the check of a rule come the names of an enum, the rule of items, the rules of fields, or a rule that waits.
    if (typeof inner === 'function') findUnknown(inner(), value, found, path);
    if (typeof inner === 'string') {
      const known = inner.split(' ');
      if (value !== undefined && !known.includes(value as string)) add('onUnknownEnum', value as string, known, path);
    } else if (typeof inner === 'object') {
      const isList = Array.isArray(value);
      // Of a list only the items: what else it has means nothing.
      for (const key of Object.keys(isList ? [...value] : (value as Fields))) {
        const place = [...path, isList ? +key : key];
        const rule = Array.isArray(inner) ? inner : Object.hasOwn(inner as Fields, key) && (inner as Fields)[key];
        if (rule) findUnknown(rule as Rule, (value as Fields)[key], found, place);
        else add('onUnknownField', key, Object.keys(inner as Fields), place);
      }
    }
  } catch {
    // What can be read only once is not told.
  }
};
