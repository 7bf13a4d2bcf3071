import type { ParseOptions } from './issue.ts';
import type { Fields } from './predicates.ts';
import { type Path, pointerOf, type Rule } from './walk.ts';

/** Tells what a valid response holds that its rule does not know. */
export function reportUnknown([, inner]: Rule, value: unknown, options: ParseOptions, path: Path = ['']): void {
  const tell = (callback: ParseOptions['onUnknownField'], name: string, known: readonly string[], place: Path): void =>
    callback?.({ path: place.slice(1), pointer: pointerOf(place), value: name, known });

  // After the check of a rule come the names of an enum, the rule of items, the rules of fields, or a rule that waits.
  if (typeof inner === 'function') reportUnknown(inner(), value, options, path);
  else if (typeof inner === 'string') {
    const known = inner.split(' ');
    if (value !== undefined && !known.includes(value as string)) {
      tell(options.onUnknownEnum, value as string, known, path);
    }
  } else if (typeof inner === 'object' && typeof value === 'object') {
    for (const key of Object.keys(value as Fields)) {
      const place = [...path, Array.isArray(value) ? Number(key) : key];
      const rule = Array.isArray(inner) ? inner : Object.hasOwn(inner as Fields, key) && (inner as Fields)[key];
      if (rule) reportUnknown(rule as Rule, (value as Fields)[key], options, place);
      else tell(options.onUnknownField, key, Object.keys(inner as Fields), place);
    }
  }
}
