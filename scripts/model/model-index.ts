import type { EnumSchema, Model, ObjectSchema, Operation, Resource, Schema, Server, Type } from './model.ts';

/** Looks things up in a model by name. Each look-up that finds nothing throws, so no caller handles a missing name. */
export class ModelIndex {
  readonly model: Model;
  readonly #schemas: ReadonlyMap<string, Schema>;
  readonly #operations: ReadonlyMap<string, Operation>;

  constructor(model: Model) {
    this.model = model;
    this.#schemas = new Map(model.schemas.map((schema) => [schema.name, schema]));
    this.#operations = new Map(model.operations.map((operation) => [operation.id, operation]));
  }

  hasSchema(name: string): boolean {
    return this.#schemas.has(name);
  }

  schema(name: string): Schema {
    return found(this.#schemas.get(name), 'schema', name);
  }

  objectSchema(name: string): ObjectSchema {
    const schema = this.schema(name);
    if (schema.kind !== 'object') throw new Error(`The schema ${name} is an enum, not an object`);
    return schema;
  }

  enumSchema(name: string): EnumSchema {
    const schema = this.schema(name);
    if (schema.kind !== 'enum') throw new Error(`The schema ${name} is an object, not an enum`);
    return schema;
  }

  /** The object schema that a type refers to. Nothing for an enum and for every other kind of type. */
  objectOf(type: Type): ObjectSchema | undefined {
    const schema = type.kind === 'ref' ? this.schema(type.schema) : undefined;
    return schema?.kind === 'object' ? schema : undefined;
  }

  /** The enum that a type refers to, if it refers to one. */
  enumOf(type: Type): EnumSchema | undefined {
    const schema = type.kind === 'ref' ? this.schema(type.schema) : undefined;
    return schema?.kind === 'enum' ? schema : undefined;
  }

  operation(id: string): Operation {
    return found(this.#operations.get(id), 'operation', id);
  }

  /** Operations of a resource, sorted by id. */
  operationsOf(resource: Resource): Operation[] {
    return resource.operations.map((id) => this.operation(id));
  }

  resource(name: string): Resource {
    const resource = this.model.resources.find((candidate) => candidate.name === name);
    return found(resource, 'resource', name);
  }

  server(name: string): Server {
    const server = this.model.servers.find((candidate) => candidate.name === name);
    return found(server, 'server', name);
  }

  /** All object schemas, sorted by name. */
  get objectSchemas(): ObjectSchema[] {
    return this.model.schemas.filter((schema) => schema.kind === 'object');
  }

  /** All enums, sorted by name. */
  get enumSchemas(): EnumSchema[] {
    return this.model.schemas.filter((schema) => schema.kind === 'enum');
  }

  /** Names of the fields that hold secrets in any schema, sorted, each once. */
  get secretFields(): string[] {
    const secrets = this.objectSchemas.flatMap((schema) => schema.properties.filter((property) => property.secret));
    return [...new Set(secrets.map((property) => property.name))].sort();
  }
}

function found<T>(value: T | undefined, kind: string, name: string): T {
  if (value === undefined) throw new Error(`There is no ${kind} named ${name}`);
  return value;
}
