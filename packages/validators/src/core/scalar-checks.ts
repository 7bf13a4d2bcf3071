import { type Check, type Context, type Descriptor, report, runCheck } from './context.ts';
import { isDuration } from './duration.ts';
import { isFieldMask } from './field-mask.ts';
import { isBoolean, isString } from './predicates.ts';
import { isTimestamp } from './timestamp.ts';

export function text(value: unknown, context: Context): void {
  if (!isString(value)) report(context, 'invalid_type', 'text', value);
}

export function bool(value: unknown, context: Context): void {
  if (!isBoolean(value)) report(context, 'invalid_type', 'true or false', value);
}

export function timestamp(value: unknown, context: Context): void {
  if (!isTimestamp(value)) format(value, context, 'an RFC 3339 timestamp', context.hints?.timestamp(value));
}

export function duration(value: unknown, context: Context): void {
  if (!isDuration(value)) format(value, context, 'a duration in seconds such as 1.5s', context.hints?.duration(value));
}

export function fieldMask(value: unknown, context: Context): void {
  if (!isFieldMask(value)) format(value, context, 'field paths joined by commas', context.hints?.fieldMask(value));
}

type WrappedDescriptor = readonly [Check, Descriptor];

/** A wrapper of a request: `null` means the same as nothing. */
export function nullable(value: unknown, context: Context, descriptor: WrappedDescriptor): void {
  if (value !== null) runCheck(value, context, descriptor[1]);
}

/** A field whose value no issue may show. */
export function secret(value: unknown, context: Context, descriptor: WrappedDescriptor): void {
  context.secret = true;
  runCheck(value, context, descriptor[1]);
}

function format(value: unknown, context: Context, expected: string, hint?: string): void {
  report(context, isString(value) ? 'invalid_format' : 'invalid_type', expected, value, hint);
}
