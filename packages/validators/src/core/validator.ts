import type { ParseOptions, SafeParseResult } from './issue.ts';
import { ValidationError } from './validation-error.ts';
import { collect, type Rule } from './walk.ts';

/**
 * Validates values of one schema in one direction. It is a Standard Schema (https://standardschema.dev), so whatever
 * takes one takes a validator.
 */
export interface Validator<T, Options = ParseOptions> {
  /**
   * Returns the value itself if it is valid.
   *
   * @throws {ValidationError} if it is not.
   * @example
   * ```ts
   * const answer = backup.parse(await response.json());
   * ```
   */
  readonly parse: (value: unknown, options?: Options) => T;
  /** Returns the value, or all issues. Never throws, whatever the value is. */
  readonly safeParse: (value: unknown, options?: Options) => SafeParseResult<T>;
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: '@managed-redis/validators';
    /** `libraryOptions` are the options of `safeParse`. */
    readonly validate: (
      value: unknown,
      options?: { readonly libraryOptions?: (Options & Record<string, unknown>) | undefined },
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
    if (issues) {
      const message = [`Invalid ${name}`, ...issues.map((issue) => issue.message)].join('\n- ');
      throw Object.assign(new ValidationError(message), { schema: name, issues });
    }
    return value as T;
  },
  safeParse,
  '~standard': {
    version: 1,
    vendor: '@managed-redis/validators',
    validate: (value, options) => safeParse(value, options?.libraryOptions),
  },
  rule,
});

/** Whether the rule finds nothing wrong. */
export const conforms = (rule: Rule, value: unknown): boolean => collect(rule, value, { maxIssues: 1 }).success;
