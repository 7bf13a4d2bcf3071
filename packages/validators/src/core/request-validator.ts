import { advise } from './advise.ts';
import { collect, conforms } from './collect.ts';
import type { Rule } from './rule.ts';
import { createValidator, type Validator } from './validator.ts';

/** A validator of requests: it refuses what it does not know, and gives hints, since the caller can mend a request. */
export const createRequestValidator = <T>(name: string, rule: Rule): Validator<T> =>
  createValidator<T>(
    name,
    rule,
    (value) => conforms(rule, value),
    (value, options) => collect(rule, value, options, advise),
  );
