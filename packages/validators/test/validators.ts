import type { Validator } from '../src/core/validator.ts';
import * as entry from '../src/generated/index.ts';

/** The validator of a form, by the name of the form. */
export function validatorOf(name: string): Validator<unknown> {
  return find(`${name.charAt(0).toLowerCase()}${name.slice(1)}`);
}

/** The predicate of a form, by the name of the form. */
export const guardOf = (name: string): ((value: unknown) => boolean) => find(`is${name}`);

function find<T>(name: string): T {
  const value = (entry as unknown as Record<string, T | undefined>)[name];
  if (value === undefined) throw new Error(`The entry does not export ${name}`);
  return value;
}

/** The one answer of all ways to ask whether a value is valid. Fails if they differ. */
export function isValid(name: string, value: unknown): boolean {
  const validator = validatorOf(name);
  const answers = {
    safeParse: validator.safeParse(value).success,
    withCallbacks: validator.safeParse(value, { onUnknownField: () => {}, onUnknownEnum: () => {} }).success,
    is: validator.is(value),
    guard: guardOf(name)(value),
  };
  const [first = false, ...others] = Object.values(answers);
  if (others.some((answer) => answer !== first)) {
    throw new Error(`The ways to ask about ${name} differ: ${JSON.stringify(answers)}`);
  }
  return first;
}
