import type { Field, Form, ObjectForm } from '../../../scripts/emit/validators/form.ts';
import { int64Limits } from '../../../scripts/emit/validators/limits.ts';
import type { Type } from '../../../scripts/model/model.ts';
import { model } from './forms.ts';

/** A value with exactly one broken rule. */
export interface Mutant {
  /** The rule, as `/labels: key pattern`. */
  readonly rule: string;
  readonly value: unknown;
  /** Key of the table of differences from ajv, where ajv takes what is refused here. */
  readonly difference?: string;
}

type Bad = Omit<Mutant, 'rule'> & { readonly rule: string };

/** All mutants of a valid value, one or more for each rule of the form itself. What it refers to has its own. */
export function mutantsOf(form: Form, base: unknown): Mutant[] {
  const notText = [0, true, null, {}, []].map((value) => ({ rule: 'type', value }));
  if (form.kind === 'enum') {
    const unknown =
      form.side === 'request'
        ? [
            { rule: 'enum', value: `${form.values[0]}_` },
            { rule: 'enum', value: '' },
          ]
        : [];
    return [...notText, ...unknown];
  }
  const object = base as Record<string, unknown>;
  return [
    ...[0, true, null, '', []].map((value) => ({ rule: 'type', value })),
    { rule: 'plain object', value: Object.assign(new Map(), object), difference: 'not plain' },
    ...form.fields.flatMap((field) => fieldMutants(field, form, object)),
    ...form.oneOf.flatMap(({ fields, required }) => groupMutants(fields, required, form, object)),
    ...(form.side === 'request' && !form.open
      ? ['unknownField', '__proto__', 'constructor', 'toString', '', ...form.readOnly].map((name) => ({
          rule: `/${name}: unknown`,
          value: withField(object, name, 'x'),
        }))
      : []),
  ];
}

function fieldMutants(field: Field, form: ObjectForm, object: Record<string, unknown>): Mutant[] {
  const group = form.oneOf.find(({ fields }) => fields.includes(field.name));
  const rest = { ...object };
  // A mutant must not break the group of its field as well.
  for (const name of group?.fields ?? []) delete rest[name];
  const bad = badValues(field.type, `${form.name}.${field.name}`, form, object[field.name], field.numbers);
  return [
    ...(field.required ? [{ rule: `/${field.name}: required`, value: without(object, field.name) }] : []),
    ...[...bad, ...(field.nullable ? [] : [{ rule: 'null', value: null }])].map((mutant) => ({
      ...mutant,
      rule: `/${field.name}: ${mutant.rule}`,
      value: withField(rest, field.name, mutant.value),
    })),
  ];
}

function groupMutants(
  fields: readonly string[],
  required: boolean,
  form: ObjectForm,
  object: Record<string, unknown>,
): Mutant[] {
  const rest = { ...object };
  for (const name of fields) delete rest[name];
  const none = required ? [{ rule: `one of ${fields}: none`, value: rest }] : [];
  const pairs = fields.flatMap((first, index) =>
    fields.slice(index + 1).map((second) => {
      const both = withField(withField(rest, first, plainValue(first, form)), second, plainValue(second, form));
      return { rule: `one of ${fields}: ${first} and ${second}`, value: both };
    }),
  );
  return [...none, ...pairs];
}

/** A valid value for a member of a group: an empty message or text. */
function plainValue(name: string, form: ObjectForm): unknown {
  return form.fields.find((field) => field.name === name)?.type.kind === 'string' ? 'x' : {};
}

const wrongTypes: Readonly<Record<string, readonly unknown[]>> = {
  text: [0, true, {}, ['x']],
  number: ['1', true, {}, [], Number.NaN, Number.POSITIVE_INFINITY],
  boolean: ['true', 0, {}, []],
  object: ['x', 0, true, []],
  list: ['x', 0, true, {}],
};

const named = (rule: string, values: readonly unknown[]): Bad[] => values.map((value) => ({ rule, value }));

/** Values that break one rule of a type. `valid` is a value that breaks none, if there is one. */
function badValues(type: Type, place: string, form: ObjectForm, valid: unknown, numbers: boolean): Bad[] {
  switch (type.kind) {
    case 'string': {
      const filler = type.pattern === undefined ? '😀' : 'a';
      return [
        ...named('type', wrongTypes.text ?? []),
        ...(type.maxLength === undefined
          ? []
          : named('maxLength', [filler.repeat(type.maxLength + 1), filler.repeat(type.maxLength * 2 + 1)])),
        ...(type.minLength ? named('minLength', [filler.repeat(type.minLength - 1)]) : []),
        ...(type.pattern === undefined ? [] : named('pattern', patternBreakers(type.pattern, type.minLength ?? 0))),
      ];
    }
    case 'int64': {
      const { minimum, maximum } = int64Limits(type, place);
      return [
        ...named('type', numbers ? [true, {}, [], 1.5, 2 ** 53] : [5, true, {}, []]),
        ...named('integer', ['', '-', '+5', '05', '-0', '5.0', '5e0', ' 5', '5 ', '0x5', 'five', '5\n']),
        ...named('64 bits', ['9223372036854775808', '-9223372036854775809', '9'.repeat(400)]),
        ...(minimum === undefined ? [] : named('minimum', [String(minimum - 1), ...(numbers ? [minimum - 1] : [])])),
        ...(maximum === undefined ? [] : named('maximum', [String(maximum + 1), ...(numbers ? [maximum + 1] : [])])),
      ];
    }
    case 'int32':
    case 'double': {
      const isInteger = type.kind === 'int32';
      const minimum = type.minimum ?? (isInteger ? -(2 ** 31) : undefined);
      const maximum = type.maximum ?? (isInteger ? 2 ** 31 - 1 : undefined);
      return [
        ...named('type', [...(wrongTypes.number ?? []), ...(isInteger ? [0.5] : [])]),
        ...(minimum === undefined ? [] : named('minimum', [minimum - 1])),
        ...(maximum === undefined ? [] : named('maximum', [maximum + 1])),
      ];
    }
    case 'boolean':
      return named('type', wrongTypes.boolean ?? []);
    case 'timestamp':
      return [
        ...named('type', wrongTypes.text ?? []),
        ...named('timestamp', [
          '',
          'now',
          '2024-02-30T00:00:00Z',
          '2023-02-29T00:00:00Z',
          '2024-01-01',
          '2024-01-01T24:00:00Z',
          '2024-01-01T00:00:00',
          '2024-01-01T00:00:00.Z',
          '2024-13-01T00:00:00Z',
          '2024-01-01T00:00:00Z ',
        ]),
        { rule: 'leap second', value: '2016-12-31T23:59:60Z', difference: 'leap second' },
        { rule: 'lower case', value: '2024-01-01t00:00:00z', difference: 'lower case' },
        { rule: 'space', value: '2024-01-01 00:00:00Z', difference: 'space' },
        { rule: 'fraction', value: '2024-01-01T00:00:00.1234567890Z', difference: 'fraction digits' },
        { rule: 'year', value: '0000-01-01T00:00:00Z', difference: 'year 0' },
        { rule: 'range', value: '9999-12-31T23:59:59-01:00', difference: 'range' },
        { rule: 'offset', value: '2024-01-01T00:00:00+0500', difference: 'offset notation' },
      ];
    case 'duration':
      return [
        ...named('type', wrongTypes.text ?? []),
        ...named('duration', [
          '',
          '1',
          '1m',
          's',
          '1.s',
          '.5s',
          '+1s',
          '1.1234567890s',
          '315576000001s',
          '-315576000001s',
          '1s ',
        ]),
      ];
    case 'fieldMask':
      return [
        ...named('type', wrongTypes.text ?? []),
        ...named('field mask', [',', 'a,', ',a', 'a..b', 'a b', 'a, b', '.', '1']),
      ];
    case 'ref':
      return named('type', refBreakers(type.schema));
    case 'array': {
      const items = Array.isArray(valid) ? valid : [];
      const item = items[0];
      return [
        ...named('type', wrongTypes.list ?? []),
        ...(type.minItems ? named('minItems', [items.slice(0, type.minItems - 1)]) : []),
        ...(type.maxItems !== undefined && item !== undefined
          ? named('maxItems', [
              Array.from({ length: type.maxItems + 1 }, (_, index) => (type.uniqueItems ? `${item}${index}` : item)),
            ])
          : []),
        ...(type.uniqueItems && item !== undefined ? named('uniqueItems', [[item, item]]) : []),
        ...badValues(type.items, place, form, item, false).map((bad) => ({
          ...bad,
          rule: `item ${bad.rule}`,
          value: [bad.value],
        })),
      ];
    }
    case 'map': {
      const key = Object.keys((valid as object | undefined) ?? {})[0] ?? 'a';
      const many = (count: number) =>
        Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index}`, 'b']));
      return [
        ...named('type', wrongTypes.object ?? []),
        ...(type.maxProperties === undefined ? [] : named('maxProperties', [many(type.maxProperties + 1)])),
        ...(type.minProperties ? named('minProperties', [many(type.minProperties - 1)]) : []),
        ...badValues(type.keys, place, form, key, false)
          .filter(({ value }) => typeof value === 'string')
          .map((bad) => ({ ...bad, rule: `key ${bad.rule}`, value: { [bad.value as string]: 'a' } })),
        ...badValues(type.values, place, form, undefined, false).map((bad) => ({
          ...bad,
          rule: `value ${bad.rule}`,
          value: { [key]: bad.value },
        })),
        ...named('value null', [{ [key]: null }]),
      ];
    }
    default:
      return type satisfies never;
  }
}

function refBreakers(schema: string): readonly unknown[] {
  return [0, true, [], ...(enumNames.has(schema) ? [{}] : ['x'])];
}

const enumNames: ReadonlySet<string> = new Set(
  model.schemas.filter(({ kind }) => kind === 'enum').map(({ name }) => name),
);

/** Texts that break a pattern and nothing else: a character outside all classes, at either end, and a final newline. */
function patternBreakers(pattern: string, minLength: number): string[] {
  const filler = 'a'.repeat(minLength);
  return ['\u0000', '§', 'a b', 'ключ', 'a\n', '\na', '😀']
    .map((text) => filler + text)
    .filter((text) => !new RegExp(pattern, 'u').test(text));
}

const without = (object: Record<string, unknown>, name: string): unknown => {
  const copy = { ...object };
  delete copy[name];
  return copy;
};

function withField(object: Record<string, unknown>, name: string, value: unknown): Record<string, unknown> {
  const copy = { ...object };
  Object.defineProperty(copy, name, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}
