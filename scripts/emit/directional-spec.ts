import type { EnumSchema, Model, ObjectSchema, Operation, Parameter, Property, Schema, Type } from '../model/model.ts';
import { schemaTypeName } from '../model/names.ts';

type Json = Record<string, unknown>;
type Side = 'request' | 'response';

/**
 * An OpenAPI document made from the model for openapi-typescript, in which each direction has the schema it needs:
 * enums open in responses, fields of one direction only in that direction, `required` as that direction can promise.
 */
export function directionalSpec(model: Model): Json {
  const schemas = new Map(model.schemas.map((schema) => [schema.name, schema]));
  const lookup = (name: string): Schema => {
    const schema = schemas.get(name);
    if (!schema) throw new Error(`There is no schema named ${name}`);
    return schema;
  };
  return {
    openapi: '3.1.0',
    info: { title: model.title, version: model.version },
    paths: buildPaths(model.operations, lookup),
    components: { schemas: buildSchemas(model.schemas, lookup) },
  };
}

type Lookup = (name: string) => Schema;

const sidesOf = (schema: Schema): Side[] =>
  schema.differs ? ['response', 'request'] : [schema.direction.response ? 'response' : 'request'];

function buildSchemas(all: readonly Schema[], lookup: Lookup): Json {
  const entries = all.flatMap((schema) =>
    sidesOf(schema).map((side) => [
      schemaTypeName(schema, side),
      schema.kind === 'enum' ? enumSchema(schema, side) : objectSchema(schema, side, lookup),
    ]),
  );
  return Object.fromEntries(entries);
}

function enumSchema(schema: EnumSchema, side: Side): Json {
  const values = schema.values.map(({ value }) => value);
  return {
    type: 'string',
    enum: values,
    description: enumDescription(schema),
    ...(side === 'response' ? { 'x-open': true } : {}),
  };
}

export function enumDescription(schema: EnumSchema): string {
  return [schema.description, ...schema.values.map(({ value, description }) => `- \`${value}\`: ${description}`)].join(
    '\n',
  );
}

function objectSchema(schema: ObjectSchema, side: Side, lookup: Lookup): Json {
  const properties = schema.properties.filter((property) => isOnSide(property, side));
  const required = properties.filter((property) => (side === 'request' ? property.required : property.alwaysPresent));
  return {
    type: 'object',
    description: schema.description,
    ...(required.length > 0 ? { required: required.map((property) => property.name) } : {}),
    properties: Object.fromEntries(
      properties.map((property) => [property.name, propertySchema(property, side, lookup)]),
    ),
    ...(schema.open ? { additionalProperties: true } : {}),
  };
}

/** A field that travels one way only is left out of the other form. */
export const isOnSide = (property: Property, side: Side): boolean =>
  side === 'request' ? !property.readOnly : !property.writeOnly;

function propertySchema(property: Property, side: Side, lookup: Lookup): Json {
  const schema = typeSchema(property.type, side, lookup);
  const isNullable = property.wrapper && side === 'request';
  return {
    ...schema,
    ...(isNullable ? { type: [schema.type, 'null'] } : {}),
    description: property.description,
    ...(property.deprecated ? { deprecated: true } : {}),
  };
}

function typeSchema(type: Type, side: Side, lookup: Lookup): Json {
  switch (type.kind) {
    case 'string':
      return { type: 'string' };
    case 'int64':
    case 'timestamp':
    case 'duration':
    case 'fieldMask':
      return { type: 'string' };
    case 'int32':
      return { type: 'integer' };
    case 'double':
      return { type: 'number' };
    case 'boolean':
      return { type: 'boolean' };
    case 'ref':
      return { $ref: `#/components/schemas/${schemaTypeName(lookup(type.schema), side)}` };
    case 'array':
      return { type: 'array', items: typeSchema(type.items, side, lookup) };
    case 'map':
      return { type: 'object', additionalProperties: typeSchema(type.values, side, lookup) };
    default:
      return type satisfies never;
  }
}

function buildPaths(operations: readonly Operation[], lookup: Lookup): Json {
  const paths: Record<string, Json> = {};
  for (const operation of operations) {
    const item = paths[operation.path] ?? {};
    item[operation.httpMethod.toLowerCase()] = operationObject(operation, lookup);
    paths[operation.path] = item;
  }
  return Object.fromEntries(
    Object.keys(paths)
      .sort()
      .map((path) => [path, paths[path]]),
  );
}

function operationObject(operation: Operation, lookup: Lookup): Json {
  const content = (name: string, side: Side) => ({
    'application/json': { schema: { $ref: `#/components/schemas/${schemaTypeName(lookup(name), side)}` } },
  });
  const parameters = [
    ...operation.pathParameters.map((parameter) => parameterObject(parameter, 'path', lookup)),
    ...operation.queryParameters.map((parameter) => parameterObject(parameter, 'query', lookup)),
    ...operation.headerParameters.map((parameter) => parameterObject(parameter, 'header', lookup)),
  ];
  return {
    operationId: operation.id,
    description: operation.description,
    ...(operation.deprecated ? { deprecated: true } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(operation.body
      ? { requestBody: { required: operation.body.required, content: content(operation.body.schema, 'request') } }
      : {}),
    responses: {
      '200': { description: '', content: content(operation.response.schema, 'response') },
      ...Object.fromEntries(
        operation.errors
          .filter((error) => error.status === 'default')
          .map((error) => ['default', { description: error.description, content: content(error.schema, 'response') }]),
      ),
    },
  };
}

function parameterObject(parameter: Parameter, place: string, lookup: Lookup): Json {
  return {
    name: parameter.name,
    in: place,
    description: parameter.description,
    ...(parameter.required ? { required: true } : {}),
    ...(parameter.deprecated ? { deprecated: true } : {}),
    schema: typeSchema(parameter.type, 'request', lookup),
  };
}
