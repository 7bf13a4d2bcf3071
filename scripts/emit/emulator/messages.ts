import type { Model, ObjectSchema, Property, Type } from '../../model/model.ts';
import { ModelIndex } from '../../model/model-index.ts';
import { docComment } from '../generated-file.ts';

/** The shape of every message in responses, as data: which fields to write, and the zero value of each. */
export function messagesFile(model: Model): string {
  const index = new ModelIndex(model);
  const messages = index.objectSchemas
    .filter((schema) => schema.direction.response)
    .map((schema) => [schema.name, message(schema, index)] as const);
  return [
    `import type { Message } from '../core/message.ts';`,
    '',
    docComment('Messages found in responses, by the name of their schema.').trimEnd(),
    `export const messages: Readonly<Record<string, Message>> = ${JSON.stringify(Object.fromEntries(messages))};`,
    '',
    docComment('Names of fields that hold secrets, in requests or responses.').trimEnd(),
    `export const secretFields: ReadonlySet<string> = new Set(${JSON.stringify(index.secretFields)});`,
    '',
    docComment('Names of fields of requests that hold 64-bit integers, which may be written as numbers too.').trimEnd(),
    `export const int64Fields: ReadonlySet<string> = new Set(${JSON.stringify(int64Fields(index))});`,
    '',
    docComment('Names of fields of requests that hold maps, whose keys are not field names.').trimEnd(),
    `export const mapFields: ReadonlySet<string> = new Set(${JSON.stringify(mapFields(index))});`,
    '',
    docComment('Names of fields and parameters of requests, by the names that protobuf gives them.').trimEnd(),
    `export const snakeCaseFields: ReadonlyMap<string, string> = new Map(${JSON.stringify(snakeCaseFields(model, index))});`,
    '',
  ].join('\n');
}

function message(schema: ObjectSchema, index: ModelIndex): object {
  const properties = schema.properties.filter((property) => !property.writeOnly);
  return {
    type: schema.message,
    ...(schema.open && { open: true }),
    ...(schema.oneOf.length > 0 && { oneOf: schema.oneOf.map((group) => group.fields) }),
    fields: Object.fromEntries(properties.map((property) => [property.name, field(property, schema, index)])),
  };
}

function field(property: Property, owner: ObjectSchema, index: ModelIndex): object {
  const { type } = property;
  const hasPresence = property.wrapper || owner.oneOf.some((group) => group.fields.includes(property.name));
  if (type.kind === 'array') return { list: true, ...messageOf(type.items, index) };
  if (type.kind === 'map') return { map: true, ...messageOf(type.values, index) };
  const zero = hasPresence ? undefined : zeroOf(type, index);
  return { ...messageOf(type, index), ...(zero !== undefined && { zero }) };
}

function messageOf(type: Type, index: ModelIndex): { message?: string } {
  const target = index.objectOf(type);
  return target ? { message: target.name } : {};
}

/** The value that proto3 leaves out. Messages have none, and neither have timestamps and durations. */
function zeroOf(type: Type, index: ModelIndex): string | number | boolean | undefined {
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
    case 'ref':
      return index.enumOf(type)?.zeroValue;
    case 'timestamp':
    case 'duration':
    case 'array':
    case 'map':
      return undefined;
    default:
      return type satisfies never;
  }
}

const requestProperties = (index: ModelIndex): Property[] =>
  index.objectSchemas.flatMap((schema) => (schema.direction.request ? schema.properties : []));

function mapFields(index: ModelIndex): string[] {
  const properties = requestProperties(index);
  const found = new Set(properties.filter(({ type }) => type.kind === 'map').map(({ name }) => name));
  const clash = properties.find(({ name, type }) => found.has(name) && type.kind !== 'map');
  if (clash) throw new Error(`${clash.name} is a map in one request and something else in another`);
  return [...found].sort();
}

function snakeCaseFields(model: Model, index: ModelIndex): [string, string][] {
  const parameters = model.operations.flatMap((operation) => operation.queryParameters);
  const names = new Set([...requestProperties(index), ...parameters].map(({ name }) => name));
  return [...names]
    .sort()
    .map((name): [string, string] => [name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), name])
    .filter(([snakeCase, name]) => snakeCase !== name);
}

function int64Fields(index: ModelIndex): string[] {
  const properties = requestProperties(index);
  const names = (kinds: readonly Type['kind'][]): Set<string> =>
    new Set(properties.filter(({ type }) => kinds.includes(type.kind)).map(({ name }) => name));
  const numbers = names(['int32', 'double']);
  const found = [...names(['int64'])].sort();
  const clash = found.find((name) => numbers.has(name));
  if (clash !== undefined) throw new Error(`${clash} is a 64-bit integer in one request and a number in another`);
  return found;
}
