import { collect } from './collect.ts';
import { type Predicate, passes } from './predicate.ts';
import type { Rule } from './rule.ts';
import { createValidator, type Validator } from './validator.ts';

/** A validator of responses. Its generated predicate answers fast; its rule tells what is wrong. */
export const createResponseValidator = <T>(name: string, rule: Rule, predicate: Predicate): Validator<T> =>
  createValidator<T>(
    name,
    rule,
    (value) => passes(predicate, value),
    (value, options) => collect(rule, value, options),
  );
