import { collect } from './collect.ts';
import { type Predicate, passes } from './predicate.ts';
import type { Rule } from './rule.ts';
import { createValidator, type Validator } from './validator.ts';

/**
 * A validator of responses. It asks the generated predicate first, which is several times as fast as a walk along the rule;
 * the rule tells what is wrong, and what the schema does not know.
 */
export const createResponseValidator = <T>(name: string, rule: Rule, predicate: Predicate): Validator<T> =>
  createValidator<T>(
    name,
    rule,
    (value) => passes(predicate, value),
    (value, options) => {
      const tellsUnknown = options?.onUnknownField ?? options?.onUnknownEnum;
      if (!tellsUnknown && passes(predicate, value)) return { success: true, value: value as T };
      return collect(rule, value, options);
    },
  );
