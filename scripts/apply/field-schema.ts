import type { Constraints, FieldFact, FieldType } from '../docs/facts.ts';
import { anchoredPattern } from '../docs/pattern.ts';
import type { Json } from '../document/edit.ts';
import { typeKeywords } from '../document/type-keywords.ts';
import { refTo } from './plan.ts';

/** Turns names of messages and enums into names of schemas; undefined where the document has none. */
export interface SchemaNames {
  message(name: string): string | undefined;
  enum(type: EnumType): string | undefined;
  /** A schema for a field that the page only calls an object. */
  object(field: FieldFact): string | undefined;
}

export type EnumType = Extract<FieldType, { kind: 'enum' }>;

const scalars: Record<string, Json> = {
  string: { type: 'string' },
  boolean: { type: 'boolean' },
  int64: { type: 'string', format: 'int64' },
  int32: { type: 'integer', format: 'int32' },
  'date-time': { type: 'string', format: 'date-time' },
  duration: { type: 'string', format: 'google-duration' },
  'field-mask': { type: 'string', format: 'field-mask' },
  bytes: { type: 'string', format: 'bytes' },
  double: { type: 'number', format: 'double' },
  float: { type: 'number', format: 'float' },
};

/** The schema of a field, without its description; undefined where pages do not say enough. */
export function fieldSchema(field: FieldFact, names: SchemaNames): Json | undefined {
  const element = typeSchema(field.type, field, names);
  if (!element) return undefined;
  const schema: Json = field.repeated ? { type: 'array', items: element } : element;
  for (const [name, value] of Object.entries(field.constraints)) {
    const place = limitPlace(name as keyof Constraints, field);
    if (!place) continue;
    let holder = schema;
    for (const key of place.path) {
      holder[key] ??= {};
      holder = holder[key] as Json;
    }
    holder[place.keyword] = limitValue(name, value, field);
  }
  return ordered(schema);
}

function typeSchema(type: FieldType, field: FieldFact, names: SchemaNames): Json | undefined {
  switch (type.kind) {
    case 'message':
      return reference(names.message(type.name));
    case 'enum':
      return reference(names.enum(type));
    case 'object':
      return reference(names.object(field));
    case 'map': {
      const values = typeSchema(type.values, field, names);
      return values && { type: 'object', additionalProperties: values };
    }
    case 'inline':
    case 'unstated':
      return undefined;
    default:
      return { ...scalars[type.kind] };
  }
}

const reference = (schema: string | undefined): Json | undefined =>
  schema === undefined ? undefined : { $ref: refTo(schema) };

/**
 * Where the schema of a field states a limit; undefined where the document has no keyword for it.
 */
export function limitPlace(
  name: keyof Constraints,
  field: Pick<FieldFact, 'type' | 'repeated'>,
): { path: string[]; keyword: string } | undefined {
  if (name === 'minItems' || name === 'maxItems' || name === 'uniqueItems')
    return field.repeated ? { path: [], keyword: name } : undefined;
  const path = field.repeated ? ['items'] : [];
  const type = field.type.kind === 'map' ? field.type.values : field.type;
  const valuePath = field.type.kind === 'map' ? [...path, 'additionalProperties'] : path;
  switch (name) {
    case 'minProperties':
    case 'maxProperties':
      return field.type.kind === 'map' ? { path, keyword: name } : undefined;
    case 'keyMinLength':
    case 'keyMaxLength':
    case 'keyPattern':
      return field.type.kind === 'map'
        ? { path: [...path, 'propertyNames'], keyword: name.charAt(3).toLowerCase() + name.slice(4) }
        : undefined;
    case 'minLength':
    case 'maxLength':
    case 'pattern':
      return type.kind === 'string' ? { path: valuePath, keyword: name } : undefined;
    default:
      if (type.kind === 'int64') return { path: [...valuePath, 'x-range'], keyword: name };
      if (name === 'exclusiveMinimum' || name === 'exclusiveMaximum') return undefined;
      return ['int32', 'double', 'float'].includes(type.kind) ? { path: valuePath, keyword: name } : undefined;
  }
}

export function limitValue(name: string, value: unknown, field: Pick<FieldFact, 'type'>): unknown {
  if (name.toLowerCase().endsWith('pattern')) return anchoredPattern(String(value));
  const type = field.type.kind === 'map' ? field.type.values : field.type;
  const isNumber = /imum$/i.test(name) && type.kind !== 'int64';
  return isNumber ? Number(value) : value;
}

function ordered(schema: Json): Json {
  const known = typeKeywords.filter((key) => Object.hasOwn(schema, key));
  return Object.fromEntries(known.map((key) => [key, schema[key]]));
}
