import type { Model, Type } from '../model/model.ts';
import type { Part } from './change.ts';

/** Two models that differ in one part. New schemas are in both, so that every reference resolves. */
export function withPart(before: Model, after: Model, part: Part): { readonly without: Model; readonly with: Model } {
  const known = new Set(before.schemas.map((schema) => schema.name));
  const added = after.schemas.filter((schema) => !known.has(schema.name));
  const isAdded = part.kind === 'schema' && added.some((schema) => schema.name === part.name);
  const others = added.filter((schema) => !isAdded || schema.name !== part.name);
  const without: Model = { ...before, schemas: sorted([...before.schemas, ...others], (schema) => schema.name) };
  if (part.kind === 'schema') {
    const changed = after.schemas.filter((schema) => schema.name === part.name);
    const rest = without.schemas.filter((schema) => schema.name !== part.name);
    return { without, with: { ...without, schemas: sorted([...rest, ...changed], (schema) => schema.name) } };
  }
  const rest = before.operations.filter((operation) => operation.id !== part.name);
  const changed = after.operations.filter((operation) => operation.id === part.name);
  const operations = sorted([...rest, ...changed], (operation) => operation.id);
  return { without, with: { ...without, operations, resources: resourcesOf(before, after, operations) } };
}

/** Resources with the operations they have; the new model's definition of a resource wins. */
function resourcesOf(before: Model, after: Model, operations: Model['operations']): Model['resources'] {
  const all = new Map([...before.resources, ...after.resources].map((resource) => [resource.name, resource]));
  const own = (name: string) =>
    operations.filter((operation) => operation.resource === name).map((operation) => operation.id);
  return sorted(
    [...all.values()]
      .map((resource) => ({ ...resource, operations: own(resource.name) }))
      .filter((resource) => resource.operations.length > 0),
    (resource) => resource.name,
  );
}

function sorted<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...items].sort((left, right) => (key(left) < key(right) ? -1 : 1));
}

/** The model without any limit, to see whether an emitter shows limits. */
export function withoutLimits(model: Model): Model {
  const typed = <T extends { readonly type: Type }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, type: bare(item.type) }));
  return {
    ...model,
    operations: model.operations.map((operation) => ({
      ...operation,
      pathParameters: typed(operation.pathParameters),
      queryParameters: typed(operation.queryParameters),
      headerParameters: typed(operation.headerParameters),
    })),
    schemas: model.schemas.map((schema) =>
      schema.kind === 'object' ? { ...schema, properties: typed(schema.properties) } : schema,
    ),
  };
}

function bare(type: Type): Type {
  switch (type.kind) {
    case 'array':
      return { kind: 'array', items: bare(type.items) };
    case 'map':
      return { kind: 'map', keys: { kind: 'string' }, values: bare(type.values) };
    case 'ref':
      return type;
    default:
      return { kind: type.kind };
  }
}
