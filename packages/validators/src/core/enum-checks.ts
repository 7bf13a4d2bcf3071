import { type Context, locate, report } from './context.ts';
import { nearest } from './nearest.ts';
import { isString } from './predicates.ts';

export type EnumDescriptor = readonly [
  check: (value: unknown, context: Context, descriptor: EnumDescriptor) => void,
  known: readonly string[],
];

/** An enum of responses: any text passes, what is not known is reported. */
export function openEnum(value: unknown, context: Context, descriptor: EnumDescriptor): void {
  const known = descriptor[1];
  const { onUnknownEnum } = context.options;
  if (!isString(value)) report(context, 'invalid_type', 'the name of a value', value);
  else if (onUnknownEnum && !known.includes(value)) {
    context.reports.push([onUnknownEnum, { ...locate(context), value, known }]);
  }
}

/** An enum of requests. */
export function closedEnum(value: unknown, context: Context, descriptor: EnumDescriptor): void {
  const known = descriptor[1];
  if (!isString(value)) report(context, 'invalid_type', 'the name of a value', value);
  else if (!known.includes(value)) {
    report(context, 'invalid_enum', `one of ${known.join(', ')}`, value, nearest(value, known));
  }
}
