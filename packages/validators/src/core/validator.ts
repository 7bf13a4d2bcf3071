import type { Issue, ParseOptions } from './issue.ts';
import { ValidationError } from './validation-error.ts';
import { collect, type Descriptor } from './walk.ts';

/** What `safeParse` returns. It is also a result as Standard Schema defines it. */
export type SafeParseResult<T> =
  | {
      readonly success: true;
      /** The value that was given, not a copy: nothing is stripped, filled in or converted. */
      readonly value: T;
      readonly issues?: undefined;
    }
  | { readonly success: false; readonly issues: readonly Issue[] };

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
  readonly descriptor: Descriptor;
}

/** A validator that walks the descriptor for each value. */
export const createCompactValidator = <T>(name: string, descriptor: Descriptor): Validator<T> =>
  build(name, descriptor, (value, options) => collect(descriptor, value, options));

/** A validator that asks the predicate first and walks the descriptor only to tell what is wrong. */
export const createValidator = <T>(
  name: string,
  descriptor: Descriptor,
  predicate: (value: unknown) => boolean,
): Validator<T> =>
  build(name, descriptor, (value, options) =>
    !options?.onUnknownField && !options?.onUnknownEnum && passes(predicate, value)
      ? []
      : collect(descriptor, value, options),
  );

function build<T>(
  name: string,
  descriptor: Descriptor,
  find: (value: unknown, options?: ParseOptions) => readonly Issue[],
): Validator<T> {
  const safeParse = (value: unknown, options?: ParseOptions): SafeParseResult<T> => {
    const issues = find(value, options);
    return issues.length > 0 ? { success: false, issues } : { success: true, value: value as T };
  };
  return {
    parse(value, options) {
      const { issues } = safeParse(value, options);
      if (issues) throw new ValidationError(name, issues);
      return value as T;
    },
    safeParse,
    '~standard': {
      version: 1,
      vendor: '@managed-redis/validators',
      validate: (value, options) => safeParse(value, options?.libraryOptions),
    },
    descriptor,
  };
}

/** Runs a predicate. A value that throws when read does not pass. */
export function passes(predicate: (value: unknown) => boolean, value: unknown): boolean {
  try {
    return predicate(value);
  } catch {
    return false;
  }
}

/** Whether the descriptor finds nothing wrong. */
export const conforms = (descriptor: Descriptor, value: unknown): boolean =>
  collect(descriptor, value, { maxIssues: 1 }).length === 0;
