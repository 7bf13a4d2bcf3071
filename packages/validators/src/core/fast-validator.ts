import type { Predicate } from './predicates.ts';
import { createCompactValidator, type Validator } from './validator.ts';
import { type Advise, collect, type Rule } from './walk.ts';

/** A validator that asks the predicate first and walks the rule only to tell what is wrong. */
export const createFastValidator = <T>(name: string, rule: Rule, predicate: Predicate, advise?: Advise): Validator<T> =>
  createCompactValidator(name, rule, (value, options) =>
    passes(predicate, value) ? { success: true, value: value as T } : collect(rule, value, options, advise),
  );

/** Runs a predicate. A value that throws when read does not pass. */
export const passes = (predicate: Predicate, value: unknown): boolean => {
  try {
    return predicate(value as never);
  } catch {
    return false;
  }
};
