import { groupsOf, schemaOf, targetOf } from './arbitrary.ts';
import { type Form, type JsonSchema, readOnlyFields } from './document.ts';

/** A value with exactly one broken rule. */
export interface Mutant {
  /** The rule, as `/labels: key pattern`. */
  readonly rule: string;
  readonly value: unknown;
  /** Key of the table of differences from ajv, where ajv takes what is refused here. */
  readonly difference?: string;
}

type Fields = Record<string, unknown>;

/** All mutants of a valid value, one or more for each rule of the form itself. What it refers to has its own. */
export function mutantsOf(form: Form, base: unknown): Mutant[] {
  const { schema } = form;
  if (schema.type === 'string') {
    const first = ((schema.enum ?? []) as string[])[0];
    return [
      ...named('type', [0, true, null, {}, []]),
      ...named('enum', first === undefined ? [] : [`${first}_`, ` ${first}`, '']),
    ];
  }
  const object = base as Fields;
  const unknown = schema.additionalProperties === false ? ['unknownField', ...awkwardNames] : [];
  return [
    ...named('type', [0, true, null, '', []]),
    { rule: 'plain object', value: Object.assign(new Map(), object), difference: 'not plain' },
    ...Object.entries(schema.properties as Record<string, JsonSchema>).flatMap(([name, field]) =>
      fieldMutants(name, field, schema, object),
    ),
    ...groupsOf(schema).flatMap((group) => groupMutants(group, schema, object)),
    ...[...unknown, ...readOnlyFields(form)].map((name) => ({
      rule: `/${name}: unknown`,
      value: withField(object, name, 'x'),
    })),
  ];
}

const awkwardNames = ['__proto__', 'constructor', 'toString', ''];

function fieldMutants(name: string, field: JsonSchema, schema: JsonSchema, object: Fields): Mutant[] {
  const group = groupsOf(schema).find(({ fields }) => fields.includes(name));
  const rest = { ...object };
  // A mutant must not break the group of its field as well.
  for (const member of group?.fields ?? []) delete rest[member];
  const isRequired = ((schema.required ?? []) as string[]).includes(name);
  return [
    ...(isRequired ? [{ rule: `/${name}: required`, value: without(object, name) }] : []),
    ...[...badValues(field, object[name]), ...(isNullable(field) ? [] : named('null', [null]))].map((mutant) => ({
      ...mutant,
      rule: `/${name}: ${mutant.rule}`,
      value: withField(rest, name, mutant.value),
    })),
  ];
}

const alternativesOf = ({ anyOf }: JsonSchema): JsonSchema[] => (anyOf ?? []) as JsonSchema[];

const isNullable = (schema: JsonSchema): boolean => alternativesOf(schema).some(({ type }) => type === 'null');

function groupMutants(
  { fields, isRequired }: ReturnType<typeof groupsOf>[number],
  schema: JsonSchema,
  object: Fields,
): Mutant[] {
  const rest = { ...object };
  for (const name of fields) delete rest[name];
  const none = isRequired ? [{ rule: `one of ${fields}: none`, value: rest }] : [];
  const pairs = fields.flatMap((first, index) =>
    fields.slice(index + 1).map((second) => {
      const both = withField(withField(rest, first, plainValue(first, schema)), second, plainValue(second, schema));
      return { rule: `one of ${fields}: ${first} and ${second}`, value: both };
    }),
  );
  return [...none, ...pairs];
}

/** A valid value for a member of a group: an empty message or a text. */
function plainValue(name: string, { properties }: JsonSchema): unknown {
  return (properties as Record<string, JsonSchema>)[name]?.type === 'string' ? 'x' : {};
}

const wrongTypes = {
  text: [0, true, {}, ['x']],
  number: ['1', true, {}, [], Number.NaN, Number.POSITIVE_INFINITY],
  boolean: ['true', 0, {}, []],
  object: ['x', 0, true, []],
  list: ['x', 0, true, {}],
};

const named = (rule: string, values: readonly unknown[]): Mutant[] => values.map((value) => ({ rule, value }));

/** Values that break one rule of a schema. `valid` is a value that breaks none, if there is one. */
function badValues(schema: JsonSchema, valid: unknown): Mutant[] {
  const target = targetOf(schema);
  if (target !== undefined) return named('type', [0, true, [], schemaOf(target).type === 'string' ? {} : 'x']);
  const [first, second] = alternativesOf(schema);
  if (first && second?.type === 'null') return badValues(first, valid);
  if (first && second) return int64Mutants(first, second);
  switch (schema.format ?? schema.type) {
    case 'string':
      return textMutants(schema);
    case 'int64':
      return int64Mutants(schema);
    case 'integer':
    case 'number':
      return numberMutants(schema);
    case 'boolean':
      return named('type', wrongTypes.boolean);
    case 'date-time':
      return timestampMutants;
    case 'google-duration':
      return durationMutants;
    case 'field-mask':
      return [
        ...named('type', wrongTypes.text),
        ...named('field mask', [',', 'a,', ',a', 'a..b', 'a b', 'a, b', '.', '1']),
      ];
    case 'array':
      return listMutants(schema, valid);
    case 'object':
      return mapMutants(schema, valid);
    default:
      throw new Error(`The tests know no mutants of ${JSON.stringify(schema)}`);
  }
}

function textMutants(schema: JsonSchema): Mutant[] {
  const { minLength = 0, maxLength, pattern } = schema as { minLength?: number; maxLength?: number; pattern?: string };
  const filler = pattern === undefined ? '😀' : 'a';
  const tooLong = maxLength === undefined ? [] : [filler.repeat(maxLength + 1), filler.repeat(maxLength * 2 + 1)];
  return [
    ...named('type', wrongTypes.text),
    ...named('maxLength', tooLong),
    ...named('minLength', minLength > 0 ? [filler.repeat(minLength - 1)] : []),
    ...named('pattern', pattern === undefined ? [] : patternBreakers(pattern, minLength)),
  ];
}

/** Texts that break a pattern and nothing else: a character outside all classes, at either end, and a final newline. */
function patternBreakers(pattern: string, minLength: number): string[] {
  const filler = 'a'.repeat(minLength);
  return ['\u0000', '§', 'a b', 'ключ', 'a\n', '\na', '😀']
    .map((text) => filler + text)
    .filter((text) => !new RegExp(pattern, 'u').test(text));
}

/** `number` is the other form, where a number serves as well. */
function int64Mutants(schema: JsonSchema, number?: JsonSchema): Mutant[] {
  const { minimum, maximum } = (schema['x-range'] ?? {}) as { minimum?: number; maximum?: number };
  const forms = (value: number) => [String(value), ...(number ? [value] : [])];
  return [
    ...named('type', number ? [true, {}, [], 1.5, 2 ** 53] : [5, true, {}, []]),
    ...named('integer', ['', '-', '+5', '05', '-0', '5.0', '5e0', ' 5', '5 ', '0x5', 'five', '5\n']),
    ...named('64 bits', ['9223372036854775808', '-9223372036854775809', '9'.repeat(400)]),
    ...named('minimum', minimum === undefined ? [] : forms(minimum - 1)),
    ...named('maximum', maximum === undefined ? [] : forms(maximum + 1)),
  ];
}

function numberMutants({ type, minimum, maximum }: JsonSchema): Mutant[] {
  return [
    ...named('type', wrongTypes.number),
    ...named('integer', type === 'integer' ? [1.5] : []),
    ...named('minimum', minimum === undefined ? [] : [(minimum as number) - 1]),
    ...named('maximum', maximum === undefined ? [] : [(maximum as number) + 1]),
  ];
}

const timestampMutants: readonly Mutant[] & Mutant[] = [
  ...named('type', wrongTypes.text),
  ...named('timestamp', [
    '',
    '2024-01-01',
    '2024-02-30T00:00:00Z',
    '2023-02-29T00:00:00Z',
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

const durationMutants: Mutant[] = [
  ...named('type', wrongTypes.text),
  ...named('duration', ['', '1', '1m', 's', '1.s', '.5s', '+1s', '1.1234567890s', '1s ']),
  ...named('range', ['315576000001s', '-315576000001s']),
];

function listMutants(schema: JsonSchema, valid: unknown): Mutant[] {
  const {
    items,
    minItems = 0,
    maxItems,
    uniqueItems,
  } = schema as JsonSchema & { minItems?: number; maxItems?: number };
  const given = Array.isArray(valid) ? valid : [];
  const item = given[0];
  const many = (count: number) => Array.from({ length: count }, (_, at) => (uniqueItems ? `${item}${at}` : item));
  return [
    ...named('type', wrongTypes.list),
    ...named('minItems', minItems > 0 ? [given.slice(0, minItems - 1)] : []),
    ...named('maxItems', maxItems === undefined || item === undefined ? [] : [many(maxItems + 1)]),
    ...named('uniqueItems', uniqueItems && item !== undefined ? [[item, item]] : []),
    ...badValues(items as JsonSchema, item).map((bad) => ({ ...bad, rule: `item ${bad.rule}`, value: [bad.value] })),
  ];
}

function mapMutants(schema: JsonSchema, valid: unknown): Mutant[] {
  const { minProperties = 0, maxProperties } = schema as { minProperties?: number; maxProperties?: number };
  const key = Object.keys((valid as object | undefined) ?? {})[0] ?? 'a';
  const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`a${at}`, 'b']));
  const badKeys = schema.propertyNames ? textMutants(schema.propertyNames as JsonSchema) : [];
  return [
    ...named('type', wrongTypes.object),
    ...named('maxProperties', maxProperties === undefined ? [] : [many(maxProperties + 1)]),
    ...named('minProperties', minProperties > 0 ? [many(minProperties - 1)] : []),
    ...badKeys
      .filter(({ value }) => typeof value === 'string')
      .map((bad) => ({ ...bad, rule: `key ${bad.rule}`, value: { [bad.value as string]: 'a' } })),
    ...badValues(schema.additionalProperties as JsonSchema, undefined).map((bad) => ({
      ...bad,
      rule: `value ${bad.rule}`,
      value: { [key]: bad.value },
    })),
    ...named('value null', [{ [key]: null }]),
  ];
}

function without(object: Fields, name: string): Fields {
  const { [name]: _, ...rest } = object;
  return rest;
}

/** Sets a field of any name, `__proto__` included. */
function withField(object: Fields, name: string, value: unknown): Fields {
  const copy = { ...object };
  Object.defineProperty(copy, name, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}
