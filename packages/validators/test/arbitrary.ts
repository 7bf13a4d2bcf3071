import fc from 'fast-check';
import { definitions, type JsonSchema } from './document.ts';

const known = new Map<string, fc.Arbitrary<unknown>>();

/**
 * Valid values of a form. Optional fields come and go; of fields that exclude each other at most one comes. `depth` is how
 * often a reference may be followed; beyond it only required fields come.
 */
export function arbitraryOf(name: string, depth = 8): fc.Arbitrary<unknown> {
  const key = `${name} ${depth}`;
  const arbitrary = known.get(key) ?? valuesOf(schemaOf(name), depth);
  known.set(key, arbitrary);
  return arbitrary;
}

/** The schema of a form. */
export function schemaOf(name: string): JsonSchema {
  const schema = definitions[name];
  if (!schema) throw new Error(`There is no form named ${name}`);
  return schema;
}

/** The form that a schema refers to, if it is a reference. */
export const targetOf = ({ $ref }: JsonSchema): string | undefined =>
  typeof $ref === 'string' ? $ref.slice('#/$defs/'.length) : undefined;

/** Names of the fields that exclude each other, with whether one must be set. */
export function groupsOf(schema: JsonSchema): { readonly fields: readonly string[]; readonly isRequired: boolean }[] {
  return ((schema.allOf ?? []) as { allOf: { not?: { required: string[] }; anyOf?: unknown }[] }[]).map(
    ({ allOf }) => ({
      fields: [...new Set(allOf.flatMap(({ not }) => not?.required ?? []))],
      isRequired: allOf.some(({ anyOf }) => anyOf !== undefined),
    }),
  );
}

/** Valid values of a schema. */
export function valuesOf(schema: JsonSchema, depth = 8): fc.Arbitrary<unknown> {
  const target = targetOf(schema);
  if (target !== undefined) return arbitraryOf(target, depth - 1);
  if (Array.isArray(schema.anyOf)) return fc.oneof(...schema.anyOf.map((part) => valuesOf(part, depth)));
  if (schema.enum ?? schema.examples) return fc.constantFrom(...((schema.enum ?? schema.examples) as string[]));
  switch (schema.format ?? schema.type) {
    case 'string':
      return textOf(schema);
    case 'int64':
      return int64Of(schema);
    case 'integer':
      return fc.maxSafeInteger().map((value) => within(value, schema));
    case 'number':
      return fc.double({ min: -1e300, max: 1e300, noNaN: true }).map((value) => within(value, schema));
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'date-time':
      return timestamp;
    case 'google-duration':
      return duration;
    case 'field-mask':
      return fc.array(fc.stringMatching(/^[a-z]\w{0,8}(\.[a-z]\w{0,8}){0,2}$/)).map((paths) => paths.join());
    case 'array':
      return listOf(schema, depth);
    case 'object':
      return schema.properties ? objectOf(schema, depth) : mapOf(schema, depth);
    default:
      throw new Error(`The tests make no value of ${JSON.stringify(schema)}`);
  }
}

/** A number, moved into the limits of a schema. */
function within(value: number, { minimum = -Infinity, maximum = Infinity }: JsonSchema): number {
  const [least, greatest] = [minimum as number, maximum as number];
  if (value >= least && value <= greatest) return value;
  if (Number.isFinite(least) && Number.isFinite(greatest)) return least + (Math.abs(value) % (greatest - least + 1));
  return value < least ? least : greatest;
}

function textOf({ minLength = 0, maxLength = 200, pattern }: JsonSchema): fc.Arbitrary<string> {
  const limits = { minLength: minLength as number, maxLength: maxLength as number };
  const fits = (text: string) => [...text].length >= limits.minLength && [...text].length <= limits.maxLength;
  if (typeof pattern !== 'string') return fc.string({ unit: 'grapheme-composite', ...limits }).filter(fits);
  return fc.stringMatching(new RegExp(pattern, 'u'), { maxLength: limits.maxLength }).filter(fits);
}

function int64Of(schema: JsonSchema): fc.Arbitrary<string> {
  const { minimum, maximum } = (schema['x-range'] ?? {}) as { minimum?: number; maximum?: number };
  const min = minimum === undefined ? -(2n ** 63n) : BigInt(minimum);
  return fc.bigInt({ min, max: maximum === undefined ? 2n ** 63n - 1n : BigInt(maximum) }).map(String);
}

function listOf({ items, minItems = 0, maxItems = 3, uniqueItems }: JsonSchema, depth: number): fc.Arbitrary<unknown> {
  const limits = { minLength: minItems as number, maxLength: Math.min(maxItems as number, 3) };
  const item = valuesOf(items as JsonSchema, depth);
  return uniqueItems ? fc.uniqueArray(item, limits) : fc.array(item, limits);
}

function mapOf(schema: JsonSchema, depth: number): fc.Arbitrary<unknown> {
  const { propertyNames = { type: 'string' }, additionalProperties, minProperties = 0, maxProperties = 4 } = schema;
  const keys = valuesOf(propertyNames as JsonSchema) as fc.Arbitrary<string>;
  return fc.dictionary(keys, valuesOf(additionalProperties as JsonSchema, depth), {
    minKeys: minProperties as number,
    maxKeys: Math.min(maxProperties as number, 4),
  });
}

function objectOf(schema: JsonSchema, depth: number): fc.Arbitrary<unknown> {
  const required = (schema.required ?? []) as string[];
  const fields = Object.entries(schema.properties as Record<string, JsonSchema>).filter(
    ([name]) => depth > 0 || required.includes(name),
  );
  const record = fc.record(Object.fromEntries(fields.map(([name, field]) => [name, valuesOf(field, depth)])), {
    requiredKeys: required,
  });
  const groups = groupsOf(schema);
  if (groups.length === 0) return record;
  return fc
    .tuple(record, fc.nat())
    .map(([value, choice]) => withOneOfEach(value, choice, groups))
    .filter((value) => groups.every(({ fields, isRequired }) => !isRequired || fields.some((name) => name in value)));
}

function withOneOfEach(value: object, choice: number, groups: ReturnType<typeof groupsOf>): object {
  const dropped = groups.flatMap(({ fields }) => {
    const set = fields.filter((name) => name in value);
    return set.filter((_, index) => index !== choice % set.length);
  });
  return Object.fromEntries(Object.entries(value).filter(([name]) => !dropped.includes(name)));
}

const duration = fc
  .tuple(fc.integer({ min: -315576000000, max: 315576000000 }), fc.stringMatching(/^(\.\d{1,9})?$/))
  .map(([seconds, fraction]) => `${seconds}${fraction}s`);

const timestamp = fc
  .tuple(
    fc.date({ min: new Date('0001-01-02T00:00:00Z'), max: new Date('9999-12-30T00:00:00Z'), noInvalidDate: true }),
    fc.stringMatching(/^(\.\d{1,9})?$/),
    fc.constantFrom('Z', '+00:00', '-00:00', '+05:30', '-11:00', '+14:00'),
  )
  .map(([date, fraction, offset]) => date.toISOString().slice(0, 19) + fraction + offset);
