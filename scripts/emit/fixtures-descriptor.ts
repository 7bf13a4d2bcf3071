import type { EnumSchema, Model, ObjectSchema, OneOf, Property, Schema, StringType, Type } from '../model/model.ts';
import { lowerFirst } from '../model/names.ts';
import { parsePattern, patternLengths } from '../model/pattern.ts';
import { quote } from './generated-file.ts';

/** Constant that describes a schema: `clusterSchema`. */
export const descriptorName = (schema: string): string => `${lowerFirst(schema)}Schema`;

/** Finds a schema by name. */
export function lookupIn(model: Model): (name: string) => Schema {
  const schemas = new Map(model.schemas.map((schema) => [schema.name, schema]));
  return (name) => {
    const schema = schemas.get(name);
    if (!schema) throw new Error(`There is no schema named ${name}`);
    return schema;
  };
}

/** The descriptor of an enum as source. */
export const enumText = (schema: EnumSchema): string =>
  `{ kind: 'enum', name: ${quote(schema.name)}, values: [${schema.values.map(({ value }) => quote(value)).join(', ')}], zero: ${quote(schema.zeroValue)} }`;

/** The descriptor of an object as source. `references` collects the schemas that it names. */
export function objectText(schema: ObjectSchema, references: Set<string>): string {
  const members = [
    `kind: 'object'`,
    `name: ${quote(schema.name)}`,
    `message: ${quote(schema.message)}`,
    `fields: [${schema.properties.map((property) => `${fieldText(property, schema.name, references)},\n`).join('')}]`,
    ...oneOfText(schema.oneOf),
    ...(schema.updateMask ? [`updateMask: ${quote(schema.updateMask)}`] : []),
    ...(schema.open ? ['open: true'] : []),
  ];
  return `{ ${members.join(', ')} }`;
}

export function oneOfText(groups: readonly OneOf[]): string[] {
  if (groups.length === 0) return [];
  const texts = groups.map(
    ({ fields, required }) => `{ fields: [${fields.map(quote).join(', ')}]${required ? ', required: true' : ''} }`,
  );
  return [`oneOf: [${texts.join(', ')}]`];
}

export type FieldSource = Pick<Property, 'name' | 'type' | 'required'> & Partial<Property>;

export function fieldText(field: FieldSource, owner: string, references: Set<string>): string {
  const flags = {
    required: field.required,
    always: field.alwaysPresent,
    readOnly: field.readOnly,
    writeOnly: field.writeOnly,
    wrapper: field.wrapper,
    secret: field.secret,
  };
  const set = Object.entries(flags).flatMap(([name, isSet]) => (isSet ? [`${name}: true`] : []));
  return `{ ${[`name: ${quote(field.name)}`, `type: ${typeText(field.type, `${owner}.${field.name}`, references)}`, ...set].join(', ')} }`;
}

function typeText(type: Type, place: string, references: Set<string>): string {
  switch (type.kind) {
    case 'ref':
      references.add(type.schema);
      return `{ kind: 'ref', schema: () => ${descriptorName(type.schema)} }`;
    case 'string':
      return stringText(type, place);
    case 'array':
      return literal({ ...type, items: undefined }, { items: typeText(type.items, place, references) });
    case 'map':
      return literal(
        { ...type, keys: undefined, values: undefined },
        { keys: typeText(type.keys, place, references), values: typeText(type.values, place, references) },
      );
    case 'int64': {
      const minimum = type.exclusiveMinimum === undefined ? type.minimum : String(BigInt(type.exclusiveMinimum) + 1n);
      const maximum = type.exclusiveMaximum === undefined ? type.maximum : String(BigInt(type.exclusiveMaximum) - 1n);
      if (minimum !== undefined && maximum !== undefined && BigInt(minimum) > BigInt(maximum)) {
        throw new Error(`${place}: no number is at least ${minimum} and at most ${maximum}`);
      }
      return literal({ kind: type.kind, minimum, maximum });
    }
    case 'int32':
    case 'double':
    case 'boolean':
    case 'timestamp':
    case 'duration':
    case 'fieldMask':
      return literal({ ...type });
    default:
      return type satisfies never;
  }
}

/** Fails when no text satisfies the pattern and the lengths together. */
function stringText(type: StringType, place: string): string {
  const { pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = type;
  if (pattern === undefined) {
    if (minLength > maxLength) throw new Error(`${place}: no text has ${minLength} to ${maxLength} characters`);
    return literal({ ...type });
  }
  const node = parsePattern(pattern);
  if (![...patternLengths(node)].some((length) => length >= minLength && length <= maxLength)) {
    throw new Error(`${place}: no text of ${minLength} to ${maxLength} characters matches ${pattern}`);
  }
  return literal(
    { ...type, pattern: undefined },
    { pattern: `{ source: ${quote(pattern)}, node: ${JSON.stringify(node)} }` },
  );
}

/** An object literal: plain values of `values`, source text of `texts`. */
function literal(values: Readonly<Record<string, unknown>>, texts: Readonly<Record<string, string>> = {}): string {
  const members = [
    ...Object.entries(values).flatMap(([name, value]) =>
      value === undefined || value === false ? [] : [`${name}: ${JSON.stringify(value)}`],
    ),
    ...Object.entries(texts).map(([name, text]) => `${name}: ${text}`),
  ];
  return `{ ${members.join(', ')} }`;
}
