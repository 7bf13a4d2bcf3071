import { between } from './between.ts';
import { type Check, type Context, type Descriptor, report, runCheck, visit } from './context.ts';
import { isPlain, isUnique } from './predicates.ts';

export function list(
  value: unknown,
  context: Context,
  descriptor: readonly [Check, item: Descriptor, ...unknown[]],
): void {
  if (!Array.isArray(value)) {
    report(context, 'invalid_type', 'a list', value);
    return;
  }
  const { length } = value;
  for (let index = 0; index < length && context.issues.length < context.limit; index++) {
    visit(context, value, index, descriptor[1], 2);
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
  const known = context.issues.length;
  if (Array.isArray(value)) checkSize(context, value.length, minimum, maximum);
  list(value, context, descriptor);
  // Only of a list that is right otherwise: a sparse one of any length would take for ever.
  if (unique && known < context.limit && context.issues.length === known && !isUnique(value as readonly unknown[])) {
    report(context, 'not_unique', 'a list without duplicates', value);
  }
}

/** An object whose values are all of one kind. */
export function map(
  value: unknown,
  context: Context,
  descriptor: readonly [Check, item: Descriptor, ...unknown[]],
): void {
  if (!isPlain(value)) report(context, 'invalid_type', 'a plain object', value);
  else {
    for (const key of Object.keys(value)) {
      if (context.issues.length >= context.limit) return;
      visit(context, value, key, descriptor[1], 2);
    }
  }
}

type LimitedMapDescriptor = readonly [
  Check,
  item: Descriptor,
  keys: Descriptor,
  minimum?: number | undefined,
  maximum?: number | undefined,
];

/** A map with rules for its keys or of limited size. */
export function limitedMap(value: unknown, context: Context, descriptor: LimitedMapDescriptor): void {
  const [, , keys, minimum, maximum] = descriptor;
  if (isPlain(value)) {
    const own = Object.keys(value);
    checkSize(context, own.length, minimum, maximum);
    for (const key of own) {
      context.path.push(key);
      runCheck(key, context, keys);
      context.path.pop();
    }
  }
  map(value, context, descriptor);
}

function checkSize(context: Context, size: number, minimum = 0, maximum = Infinity): void {
  if (size < minimum || size > maximum) {
    report(context, 'invalid_size', `a number of entries${between(minimum, maximum)}`, size);
  }
}
