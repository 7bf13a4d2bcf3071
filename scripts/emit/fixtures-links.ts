import type { ObjectSchema, Operation, Property, Schema, Type } from '../model/model.ts';
import { lowerFirst, upperFirst } from '../model/names.ts';

/** A field of a response that repeats another value: see `core/links.ts` of the fixtures package. */
export type Link = readonly [source: string, target: string];

type Lookup = (name: string) => Schema;

/** A value of the input, or of the metadata: its path, name and type. */
interface Source {
  readonly path: string;
  readonly name: string;
  readonly type: Type;
}

/**
 * Finds what a response repeats, by name and type. A field repeats the one of the same name; `id` or `name` of a
 * `User` repeats `userId` or `userName`; `sourceUserId` repeats `userId`; `folderId` of the result repeats
 * `destinationFolderId`; `config` repeats what `configSpec` says.
 */
export function findLinks(operation: Operation, lookup: Lookup): Link[] {
  const sources = inputSources(operation, lookup);
  if (operation.longRunning) {
    const metadata = objectSchema(operation.longRunning.metadata, lookup);
    const result = objectSchema(operation.longRunning.response, lookup);
    const fromMetadata = metadata.properties.map(({ name, type }) => ({ path: `metadata.${name}`, name, type }));
    return [
      ...linkFields(sources, metadata, 'metadata.', lookup),
      ...linkFields(sources, result, 'response.', lookup),
      ...linkFields(fromMetadata, result, 'response.', lookup),
    ];
  }
  const response = objectSchema(operation.response.schema, lookup);
  if (!operation.pagination) return linkFields(sources, response, '', lookup);
  const item = objectSchema(operation.pagination.itemSchema, lookup);
  const prefix = `${operation.pagination.items}[].`;
  return [
    ...linkFields(
      sources.filter(({ path }) => !path.includes('[]')),
      item,
      prefix,
      lookup,
    ),
    ...metadataLinks(operation, item, prefix, lookup),
  ];
}

/** The metadata of an operation name what it works on, whatever message they are. */
function metadataLinks(operation: Operation, item: ObjectSchema, prefix: string, lookup: Lookup): Link[] {
  const type = item.properties.find(({ name }) => name === 'metadata')?.type;
  const schema = type?.kind === 'ref' ? lookup(type.schema) : undefined;
  if (schema?.kind !== 'object' || !schema.open) return [];
  return operation.pathParameters.map(({ name }) => [`params.${name}`, `${prefix}metadata.${name}`]);
}

function inputSources(operation: Operation, lookup: Lookup): Source[] {
  const parameters = [...operation.pathParameters, ...operation.queryParameters];
  const own = parameters.map(({ name, type }) => ({ path: `params.${name}`, name, type }));
  if (!operation.body) return own;
  const fields = objectSchema(operation.body.schema, lookup).properties;
  return [...own, ...fields.flatMap((field) => [source(field, 'params.'), ...innerSources(field, lookup)])];
}

const source = ({ name, type }: Property, prefix: string): Source => ({ path: prefix + name, name, type });

/** Fields of what is to be made (`userSpec`), and those of a list of it in the plural (`hostName` as `hostNames`). */
function innerSources(field: Property, lookup: Lookup): Source[] {
  const { type } = field;
  if (type.kind === 'ref' && field.name.endsWith('Spec')) {
    const schema = lookup(type.schema);
    if (schema.kind !== 'object') return [];
    const stem = field.name.slice(0, -'Spec'.length);
    return schema.properties.flatMap((inner) => {
      const one = source(inner, `params.${field.name}.`);
      return inner.name === 'name' ? [{ ...one, name: `${stem}Name` }, one] : [one];
    });
  }
  if (type.kind !== 'array' || type.items.kind !== 'ref') return [];
  const schema = lookup(type.items.schema);
  if (schema.kind !== 'object') return [];
  return schema.properties
    .filter((inner) => inner.required && inner.type.kind === 'string')
    .map((inner) => ({
      path: `params.${field.name}[].${inner.name}`,
      name: `${inner.name}s`,
      type: { kind: 'array' as const, items: inner.type },
    }));
}

function linkFields(sources: readonly Source[], target: ObjectSchema, prefix: string, lookup: Lookup): Link[] {
  return target.properties.flatMap((field) => {
    if (field.writeOnly) return [];
    const match = aliases(field.name, target.name)
      .map((name) => sources.find((one) => one.name === name && isSameType(one.type, field.type)))
      .find((one) => one !== undefined);
    if (match) return [[match.path, prefix + field.name] as const];
    return specLinks(sources, field, prefix, lookup);
  });
}

/** Names that the value of a field may have elsewhere, the closest first. */
function aliases(name: string, owner: string): string[] {
  const stem = lowerFirst(owner);
  const own =
    name === 'id' || name === 'name' ? [`${stem}${upperFirst(name)}`, ...(name === 'name' ? ['name'] : [])] : [name];
  const moved = [`destination${upperFirst(name)}`];
  const origin = /^source([A-Z].*)$/.exec(name)?.[1];
  return [...moved, ...own, ...(origin === undefined ? [] : [lowerFirst(origin)])];
}

/** `config` of a result against `configSpec` of the input, field by field. */
function specLinks(sources: readonly Source[], field: Property, prefix: string, lookup: Lookup): Link[] {
  const spec = sources.find((one) => one.name === `${field.name}Spec`);
  if (spec?.type.kind !== 'ref' || field.type.kind !== 'ref') return [];
  const from = objectSchema(spec.type.schema, lookup);
  const to = objectSchema(field.type.schema, lookup);
  return to.properties.flatMap(({ name, type }): Link[] => {
    const same = from.properties.find((one) => one.name === name && isSameType(one.type, type) && !one.secret);
    return same ? [[`${spec.path}.${name}`, `${prefix}${field.name}.${name}`]] : [];
  });
}

/** Same kind of value. References must be to one schema, so that nothing of the request only is copied. */
function isSameType(left: Type, right: Type): boolean {
  if (left.kind === 'array' && right.kind === 'array') return isSameType(left.items, right.items);
  if (left.kind === 'ref' && right.kind === 'ref') return left.schema === right.schema;
  return left.kind === right.kind;
}

function objectSchema(name: string, lookup: Lookup): ObjectSchema {
  const schema = lookup(name);
  if (schema.kind !== 'object') throw new Error(`${name} is not an object`);
  return schema;
}
