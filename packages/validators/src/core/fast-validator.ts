import type { Predicate } from './predicates.ts';
import { reportUnknown } from './report-unknown.ts';
import { createCompactValidator, type Validator } from './validator.ts';
import { collect, type Rule } from './walk.ts';

/** A validator of responses that asks the predicate first and walks the rule only to tell what is wrong. */
export const createResponseValidator = <T>(name: string, rule: Rule, predicate: Predicate): Validator<T> =>
  createCompactValidator(name, rule, (value, options) => {
    if (!passes(predicate, value)) return collect(rule, value, options);
    if (options?.onUnknownField || options?.onUnknownEnum) reportUnknown(rule, value, options);
    return { success: true, value: value as T };
  });

/** Runs a predicate. A value that throws when read does not pass. */
export function passes(predicate: Predicate, value: unknown): boolean {
  try {
    return predicate(value as never);
  } catch {
    return false;
  }
}
