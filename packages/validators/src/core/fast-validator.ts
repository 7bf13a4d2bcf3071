import { type Found, findUnknown } from './find-unknown.ts';
import type { Predicate } from './predicates.ts';
import { createCompactValidator, type Validator } from './validator.ts';
import { collect, type Rule } from './walk.ts';

/** A validator of responses that asks the predicate first and walks the rule only to tell what is wrong. */
export const createResponseValidator = <T>(name: string, rule: Rule, predicate: Predicate): Validator<T> =>
  createCompactValidator(name, rule, (value, options) => {
    if (!passes(predicate, value)) return collect(rule, value, options);
    if (options?.onUnknownField || options?.onUnknownEnum) {
      const found: Found = [];
      findUnknown(rule, value, found);
      for (const [callback, unknown] of found) options[callback]?.(unknown);
    }
    return { success: true, value: value as T };
  });

/** Runs a predicate. A value that throws when read does not pass. */
export const passes = (predicate: Predicate, value: unknown): boolean => {
  try {
    return predicate(value as never);
  } catch {
    return false;
  }
};
