import type { ReportingOptions } from '../core/issue.ts';
import type { Validator } from '../core/validator.ts';
import { type EnumNames, type Found, findUnknown } from './find-unknown.ts';

/** A validator of responses that tells what is unknown in them, if it is asked to. */
export type ReportingValidator<T> = Validator<T, ReportingOptions>;

/** The same validator, that tells of valid values what its rule does not know. Its rule must hold no other enums than these. */
export const createReportingValidator = <T>(
  validator: Validator<T>,
  enums: readonly EnumNames[],
): ReportingValidator<T> => {
  const { rule } = validator;
  const tell = (value: unknown, options: ReportingOptions | undefined): void => {
    if (!options?.onUnknownField && !options?.onUnknownEnum) return;
    const found: Found = [];
    findUnknown(rule, value, enums, found);
    for (const [callback, unknown] of found) options[callback]?.(unknown);
  };
  const safeParse: ReportingValidator<T>['safeParse'] = (value, options) => {
    const result = validator.safeParse(value, options);
    if (result.success) tell(value, options);
    return result;
  };
  return {
    parse(value, options) {
      const parsed = validator.parse(value, options);
      tell(value, options);
      return parsed;
    },
    safeParse,
    '~standard': {
      ...validator['~standard'],
      validate: (value, options) => safeParse(value, options?.libraryOptions),
    },
    rule,
  };
};
