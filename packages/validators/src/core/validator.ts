import type { ParseOptions, SafeParseResult } from './issue.ts';
import type { Rule } from './rule.ts';
import { ValidationError } from './validation-error.ts';

/**
 * Validates values of one schema in one direction. It is a [Standard Schema](https://standardschema.dev), so it goes
 * wherever one is taken.
 */
export interface Validator<T> {
  /** Whether a value is valid. Never throws. */
  readonly is: (value: unknown) => value is T;
  /**
   * Narrows the type of a value.
   *
   * @throws {ValidationError} if the value is not valid.
   */
  readonly assert: (value: unknown, options?: ParseOptions) => asserts value is T;
  /**
   * Returns the value itself.
   *
   * @throws {ValidationError} if the value is not valid.
   * @example
   * ```ts
   * const answer = backup.parse(await response.json());
   * ```
   */
  readonly parse: (value: unknown, options?: ParseOptions) => T;
  /** Returns the value itself, or all issues. Throws nothing but what the callbacks of the options throw. */
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

/** The methods of a validator, from its two questions. */
export function createValidator<T>(
  name: string,
  rule: Rule,
  is: (value: unknown) => boolean,
  safeParse: Validator<T>['safeParse'],
): Validator<T> {
  const parse: Validator<T>['parse'] = (value, options) => {
    const result = safeParse(value, options);
    if (result.success) return result.value;
    throw new ValidationError(name, result.issues);
  };
  return {
    is: is as Validator<T>['is'],
    assert: parse as Validator<T>['assert'],
    parse,
    safeParse,
    '~standard': {
      version: 1,
      vendor: '@managed-redis/validators',
      validate: (value, options) => safeParse(value, options?.libraryOptions),
    },
    rule,
  };
}
