import type { ParseOptions, UnknownIssue } from './issue.ts';
import type { Predicate } from './predicates.ts';
import { createCompactValidator, type Validator } from './validator.ts';
import { collect, type Rule } from './walk.ts';

/** A validator of responses that asks the predicate first and walks the rule only to tell what is wrong. */
export const createResponseValidator = <T>(name: string, rule: Rule, predicate: Predicate): Validator<T> =>
  createCompactValidator(name, rule, (value, options) => {
    if (!passes(predicate, value)) return collect(rule, value, options);
    if (options?.onUnknownField || options?.onUnknownEnum) reportUnknown(rule, value, options);
    return { success: true, value: value as T };
  });

/** Walks a valid response for what a request would be refused for. */
function reportUnknown(rule: Rule, value: unknown, { onUnknownField, onUnknownEnum }: ParseOptions): void {
  // Called after the walk, so that their errors are not taken for errors of the value.
  const all: UnknownIssue[] = [];
  collect(rule, value, { maxIssues: Infinity }, (issue, found, known) => {
    if (known) all.push({ ...issue, value: found as string, known });
  });
  for (const unknown of all) (unknown.code === 'invalid_enum' ? onUnknownEnum : onUnknownField)?.(unknown);
}

/** Runs a predicate. A value that throws when read does not pass. */
export function passes(predicate: Predicate, value: unknown): boolean {
  try {
    return predicate(value as never);
  } catch {
    return false;
  }
}
