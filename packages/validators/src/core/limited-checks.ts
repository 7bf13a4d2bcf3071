import { between } from './between.ts';
import { type Check, type Context, report } from './context.ts';
import { checkInt64 } from './int64-check.ts';
import { hasLength, isDouble, isInt32, isString } from './predicates.ts';

type Minimum = number | undefined;
type Maximum = number | undefined;
type NumberDescriptor = readonly [Check, minimum?: Minimum, maximum?: Maximum];

/** Text of a limited length, or that matches a pattern. */
export function limitedText(
  value: unknown,
  context: Context,
  descriptor: readonly [Check, maximum?: Maximum, pattern?: RegExp, minimum?: number],
): void {
  const maximum = descriptor[1];
  const pattern = descriptor[2];
  const minimum = descriptor[3];
  if (!isString(value)) report(context, 'invalid_type', 'text', value);
  else if (!hasLength(value, minimum, maximum)) {
    report(context, 'invalid_length', `text by number of characters${between(minimum, maximum)}`, value);
  } else if (pattern && !pattern.test(value)) {
    report(context, 'invalid_pattern', `text that matches ${pattern.source}`, value);
  }
}

export const limitedInt64 = (value: unknown, context: Context, descriptor: NumberDescriptor): void =>
  checkInt64(value, context, descriptor[1], descriptor[2]);

/** A 64-bit integer of a query, where a number serves as well. */
export function numberOrInt64(value: unknown, context: Context, descriptor: NumberDescriptor): void {
  const asText = Number.isSafeInteger(value) ? String(value) : value;
  checkInt64(asText, context, descriptor[1], descriptor[2], 'a 64-bit integer', value);
}

export function int32(value: unknown, context: Context, descriptor: NumberDescriptor | Check): void {
  const [, minimum, maximum] = typeof descriptor === 'function' ? [] : descriptor;
  if (isInt32(value, minimum, maximum)) return;
  const code = Number.isInteger(value) ? 'out_of_range' : 'invalid_type';
  report(context, code, `a 32-bit integer${between(minimum, maximum)}`, value, context.hints?.number(value));
}

export function double(value: unknown, context: Context, descriptor: NumberDescriptor | Check): void {
  const [, minimum, maximum] = typeof descriptor === 'function' ? [] : descriptor;
  if (isDouble(value, minimum, maximum)) return;
  const code = Number.isFinite(value) ? 'out_of_range' : 'invalid_type';
  report(context, code, `a finite number${between(minimum, maximum)}`, value, context.hints?.number(value));
}
