import type { ParseOptions, SafeParseResult } from './issue.ts';
import type { Predicate } from './predicates.ts';
import { packageName, ValidationError } from './validation-error.ts';
import { collect, type Rule } from './walk.ts';

/**
 * Validates values of one schema in one direction. It is a Standard Schema (https://standardschema.dev), so whatever
 * takes one takes a validator.
 */
export interface Validator<T> {
  /**
   * Returns the value itself if it is valid.
   *
   * @throws {ValidationError} if it is not.
   * @example
   * ```ts
   * const backup = backupValidator.parse(await response.json());
   * ```
   */
  readonly parse: (value: unknown, options?: ParseOptions) => T;
  /** Returns the value, or all issues. Never throws, whatever the value is. */
  readonly safeParse: (value: unknown, options?: ParseOptions) => SafeParseResult<T>;
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: '@managed-redis/validators';
    /** `libraryOptions` are the options of `safeParse`. */
    readonly validate: (
      value: unknown,
      options?: { readonly libraryOptions?: (ParseOptions & Record<string, unknown>) | undefined },
    ) => SafeParseResult<T>;
    /** For the compiler only. */
    readonly types?: { readonly input: T; readonly output: T };
  };
  /** @internal What the schema asks for, as data. */
  readonly rule: Rule;
}

/** A validator that walks the rule for each value, unless it is given another way. */
export const createCompactValidator = <T>(
  name: string,
  rule: Rule,
  safeParse: Validator<T>['safeParse'] = (value, options) => collect(rule, value, options),
): Validator<T> => ({
  parse(value, options) {
    const { issues } = safeParse(value, options);
    if (issues) throw new ValidationError(name, issues);
    return value as T;
  },
  safeParse,
  '~standard': {
    version: 1,
    vendor: packageName,
    validate: (value, options) => safeParse(value, options?.libraryOptions),
  },
  rule,
});

/** A validator that asks the predicate first and walks the rule only to tell what is wrong. */
export const createValidator = <T>(name: string, rule: Rule, predicate: Predicate): Validator<T> =>
  createCompactValidator(name, rule, (value, options) =>
    !options?.onUnknownField && !options?.onUnknownEnum && passes(predicate, value)
      ? { success: true, value: value as T }
      : collect(rule, value, options),
  );

/** Runs a predicate. A value that throws when read does not pass. */
export function passes(predicate: Predicate, value: unknown): boolean {
  try {
    return predicate(value as never);
  } catch {
    return false;
  }
}

/** Whether the rule finds nothing wrong. */
export const conforms = (rule: Rule, value: unknown): boolean => collect(rule, value, { maxIssues: 1 }).success;
