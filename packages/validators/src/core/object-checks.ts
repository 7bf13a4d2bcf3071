import { type Context, type Descriptor, locate, report, visit } from './context.ts';
import { hints } from './hints.ts';
import { nearest } from './nearest.ts';
import { isPlain } from './predicates.ts';

export type FieldDescriptors = Readonly<Record<string, Descriptor>>;

/** Fields of which at most one may be set, or exactly one if the first item says so. */
export type Group = readonly [exact: boolean, ...fields: string[]];

export type ObjectDescriptor = readonly [
  check: (value: unknown, context: Context, descriptor: ObjectDescriptor) => void,
  required: FieldDescriptors,
  optional: FieldDescriptors,
  groups?: readonly Group[] | undefined,
  /** Fields that the schema has in responses only. */
  readOnly?: readonly string[],
];

/** An object of a response: unknown fields pass and are reported. */
export function tolerant(value: unknown, context: Context, descriptor: ObjectDescriptor): void {
  const { onUnknownField } = context.options;
  checkFields(
    value,
    context,
    descriptor,
    onUnknownField &&
      ((field) => {
        context.reports.push([onUnknownField, { ...locate(context, field), field }]);
      }),
  );
}

/** An object of a request: unknown fields and fields that only the service sets are refused. */
export function strict(value: unknown, context: Context, descriptor: ObjectDescriptor): void {
  context.hints = hints;
  checkFields(value, context, descriptor, (field) => {
    const [, required, optional, , readOnly] = descriptor;
    if (context.issues.length >= context.limit) return;
    if (readOnly?.includes(field)) {
      report(context, 'read_only_field', 'nothing', field, 'only the service sets this field; leave it out', field);
    } else {
      const known = [...Object.keys(required), ...Object.keys(optional)];
      report(context, 'unknown_field', 'a known field', field, nearest(field, known), field);
    }
  });
}

/** An object that may hold anything beside its own fields. */
export const open = (value: unknown, context: Context, descriptor: ObjectDescriptor): void =>
  checkFields(value, context, descriptor);

/** Any of the above with groups of fields that exclude each other. */
export const tolerantGroups = (value: unknown, context: Context, descriptor: ObjectDescriptor): void =>
  checkGroups(value, context, descriptor, tolerant);

export const strictGroups = (value: unknown, context: Context, descriptor: ObjectDescriptor): void =>
  checkGroups(value, context, descriptor, strict);

function checkFields(
  value: unknown,
  context: Context,
  descriptor: ObjectDescriptor,
  onUnknown?: (field: string) => void,
): void {
  const required = descriptor[1];
  const optional = descriptor[2];
  if (!isPlain(value)) report(context, 'invalid_type', 'a plain object', value);
  else {
    for (const key in required) visit(context, value, key, required[key] as Descriptor, 1);
    for (const key in optional) visit(context, value, key, optional[key] as Descriptor, 0);
    if (onUnknown) {
      for (const key of Object.keys(value)) {
        if (!Object.hasOwn(required, key) && !Object.hasOwn(optional, key)) onUnknown(key);
      }
    }
  }
}

function checkGroups(value: unknown, context: Context, descriptor: ObjectDescriptor, check: ObjectDescriptor[0]): void {
  check(value, context, descriptor);
  if (!isPlain(value)) return;
  for (const [exact, ...fields] of descriptor[3] ?? []) {
    const set = fields.filter((field) => value[field] !== undefined);
    if (set.length > 1 || (exact && set.length === 0)) {
      report(
        context,
        'one_of',
        `${exact ? 'exactly' : 'at most'} one of ${fields.join(', ')}`,
        set.join() || undefined,
      );
    }
  }
}
