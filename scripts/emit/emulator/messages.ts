import type { Model, ObjectSchema, Property, Schema, Type } from '../../model/model.ts';
import { docComment } from '../generated-file.ts';

/** The shape of every message that is found in responses, as data: what to write, and which value is its zero. */
export function emitMessages(model: Model): string {
  const schemas = new Map(model.schemas.map((schema) => [schema.name, schema]));
  const messages = model.schemas
    .filter((schema): schema is ObjectSchema => schema.kind === 'object' && schema.direction.response)
    .map((schema) => [schema.name, message(schema, schemas)] as const);
  return [
    `import type { Message } from '../core/message.ts';`,
    '',
    docComment('Messages found in responses, by the name of their schema.').trimEnd(),
    `export const messages: Readonly<Record<string, Message>> = ${JSON.stringify(Object.fromEntries(messages))};`,
    '',
    docComment('Names of fields that hold secrets, in requests or responses.').trimEnd(),
    `export const secretFields: ReadonlySet<string> = new Set(${JSON.stringify(secretFields(model))});`,
    '',
    docComment('Names of fields of requests that hold 64-bit integers, which may be written as numbers too.').trimEnd(),
    `export const int64Fields: ReadonlySet<string> = new Set(${JSON.stringify(int64Fields(model))});`,
    '',
  ].join('\n');
}

function message(schema: ObjectSchema, schemas: ReadonlyMap<string, Schema>): object {
  const properties = schema.properties.filter((property) => !property.writeOnly);
  return {
    type: schema.message,
    ...(schema.open && { open: true }),
    fields: Object.fromEntries(properties.map((property) => [property.name, field(property, schema, schemas)])),
  };
}

function field(property: Property, owner: ObjectSchema, schemas: ReadonlyMap<string, Schema>): object {
  const { type } = property;
  const hasPresence = property.wrapper || owner.oneOf.some((group) => group.fields.includes(property.name));
  if (type.kind === 'array') return { list: true, ...messageOf(type.items, schemas) };
  if (type.kind === 'map') return { map: true, ...messageOf(type.values, schemas) };
  const zero = hasPresence ? undefined : zeroOf(type, schemas);
  return { ...messageOf(type, schemas), ...(zero !== undefined && { zero }) };
}

function messageOf(type: Type, schemas: ReadonlyMap<string, Schema>): { message?: string } {
  return type.kind === 'ref' && schemas.get(type.schema)?.kind === 'object' ? { message: type.schema } : {};
}

/** The value that proto3 leaves out. Messages, timestamps and durations among them, have none. */
function zeroOf(type: Type, schemas: ReadonlyMap<string, Schema>): string | number | boolean | undefined {
  switch (type.kind) {
    case 'string':
    case 'fieldMask':
      return '';
    case 'int64':
      return '0';
    case 'int32':
    case 'double':
      return 0;
    case 'boolean':
      return false;
    case 'ref': {
      const schema = schemas.get(type.schema);
      return schema?.kind === 'enum' ? schema.zeroValue : undefined;
    }
    case 'timestamp':
    case 'duration':
    case 'array':
    case 'map':
      return undefined;
    default:
      return type satisfies never;
  }
}

function secretFields(model: Model): string[] {
  const names = model.schemas.flatMap((schema) =>
    schema.kind === 'object' ? schema.properties.filter((property) => property.secret).map(({ name }) => name) : [],
  );
  return [...new Set(names)].sort();
}

function int64Fields(model: Model): string[] {
  const properties = model.schemas.flatMap((schema) =>
    schema.kind === 'object' && schema.direction.request ? schema.properties : [],
  );
  const names = (kinds: readonly Type['kind'][]): Set<string> =>
    new Set(properties.filter(({ type }) => kinds.includes(type.kind)).map(({ name }) => name));
  const numbers = names(['int32', 'double']);
  const found = [...names(['int64'])].sort();
  const clash = found.find((name) => numbers.has(name));
  if (clash !== undefined) throw new Error(`${clash} is a 64-bit integer in one request and a number in another`);
  return found;
}
