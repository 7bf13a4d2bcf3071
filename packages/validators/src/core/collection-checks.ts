import { type Check, type Context, type Descriptor, report, runCheck, visit } from './context.ts';
import { between } from './limited-checks.ts';
import { isPlain, isUnique } from './predicates.ts';

export function list(
  value: unknown,
  context: Context,
  [, item]: readonly [Check, item: Descriptor, ...unknown[]],
): void {
  if (!Array.isArray(value)) {
    report(context, 'invalid_type', 'a list', value);
    return;
  }
  const { length } = value;
  for (let index = 0; index < length && context.issues.length < context.limit; index++) {
    visit(context, value, index, item, 2);
  }
}

type LimitedListDescriptor = readonly [
  Check,
  item: Descriptor,
  minimum?: number | undefined,
  maximum?: number | undefined,
  unique?: boolean,
];

/** A list of limited size, or without duplicates. */
export function limitedList(value: unknown, context: Context, descriptor: LimitedListDescriptor): void {
  const [, , minimum, maximum, unique] = descriptor;
  if (Array.isArray(value)) {
    checkSize(context, value.length, 'a list', 'items', minimum, maximum);
    if (unique && !isUnique(value)) report(context, 'not_unique', 'a list without duplicates', value);
  }
  list(value, context, descriptor);
}

type MapDescriptor = readonly [
  Check,
  keys: Descriptor | 0,
  values: Descriptor,
  minimum?: number | undefined,
  maximum?: number | undefined,
];

export function map(value: unknown, context: Context, descriptor: MapDescriptor): void {
  const [, keys, values, minimum, maximum] = descriptor;
  if (!isPlain(value)) {
    report(context, 'invalid_type', 'an object', value);
    return;
  }
  const own = Object.keys(value);
  checkSize(context, own.length, 'an object', 'entries', minimum, maximum);
  for (const key of own) {
    if (context.issues.length >= context.limit) return;
    if (keys) {
      context.path.push(key);
      runCheck(key, context, keys);
      context.path.pop();
    }
    visit(context, value, key, values, 2);
  }
}

function checkSize(context: Context, size: number, kind: string, unit: string, minimum = 0, maximum = Infinity): void {
  if (size < minimum || size > maximum) {
    report(context, 'invalid_size', `${kind}${between(minimum || undefined, maximum)} ${unit}`, size);
  }
}
