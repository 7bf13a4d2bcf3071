import { createFastValidator } from './fast-validator.ts';
import { adviseFor } from './hint.ts';
import type { Predicate } from './predicates.ts';
import { createCompactValidator, type Validator } from './validator.ts';
import { collect, type Rule } from './walk.ts';

/** A validator of requests: what is unknown is refused, and what is wrong gets a hint. */
export const createRequestValidator = <T>(name: string, rule: Rule, predicate: Predicate): Validator<T> =>
  createFastValidator(name, rule, predicate, adviseFor(rule));

/** The same without a predicate. */
export const createCompactRequestValidator = <T>(name: string, rule: Rule): Validator<T> =>
  createCompactValidator(name, rule, (value, options) => collect(rule, value, options, adviseFor(rule)));
