import type { Model, Schema } from '../../model/model.ts';

export type Schemas = ReadonlyMap<string, Schema>;

/** Names to import as types, by the module they come from. */
export type TypeImports = Map<string, Set<string>>;

export const typesPackage = '@managed-redis/types';

export const clientSchemas = (model: Model): Schemas => new Map(model.schemas.map((schema) => [schema.name, schema]));

export function findSchema(schemas: Schemas, name: string): Schema {
  const schema = schemas.get(name);
  if (!schema) throw new Error(`There is no schema named ${name}`);
  return schema;
}

/** Notes that a file imports a type, and returns its name. */
export function importType(imports: TypeImports, from: string, name: string): string {
  const names = imports.get(from) ?? new Set();
  imports.set(from, names.add(name));
  return name;
}
