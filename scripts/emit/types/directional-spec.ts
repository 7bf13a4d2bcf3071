import type {
  EnumSchema,
  Model,
  ObjectSchema,
  Operation,
  Parameter,
  Property,
  Schema,
  Side,
  Type,
} from '../../model/model.ts';
import { ModelIndex } from '../../model/model-index.ts';
import { schemaTypeName } from '../../model/names.ts';
import { isOnSide } from '../../model/sides.ts';
import { fieldDescription } from '../field-description.ts';
import { enumDescription } from './schema-types.ts';

type Json = Record<string, unknown>;

/**
 * An OpenAPI document made from the model for openapi-typescript, in which each direction has the schema it needs:
 * enums open in responses, fields of one direction only in that direction, `required` as that direction can promise.
 */
export function directionalSpec(model: Model): Json {
  const index = new ModelIndex(model);
  return {
    openapi: '3.1.0',
    info: { title: model.title, version: model.version },
    paths: buildPaths(model.operations, index),
    components: { schemas: buildSchemas(model.schemas, index) },
  };
}

const sidesOf = (schema: Schema): Side[] =>
  schema.differs ? ['response', 'request'] : [schema.direction.response ? 'response' : 'request'];

function buildSchemas(all: readonly Schema[], index: ModelIndex): Json {
  const entries = all.flatMap((schema) =>
    sidesOf(schema).map((side) => [
      schemaTypeName(schema, side),
      schema.kind === 'enum' ? enumSchema(schema, side) : objectSchema(schema, side, index),
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

function objectSchema(schema: ObjectSchema, side: Side, index: ModelIndex): Json {
  const properties = schema.properties.filter((property) => isOnSide(property, side));
  const required = properties.filter((property) => (side === 'request' ? property.required : property.alwaysPresent));
  return {
    type: 'object',
    description: schema.description,
    ...(required.length > 0 ? { required: required.map((property) => property.name) } : {}),
    properties: Object.fromEntries(
      properties.map((property) => [property.name, propertySchema(property, side, schema.differs, index)]),
    ),
    ...(schema.open ? { additionalProperties: true } : {}),
  };
}

function propertySchema(property: Property, side: Side, differs: boolean, index: ModelIndex): Json {
  const schema = typeSchema(property.type, side, index);
  const isNullable = property.wrapper && side === 'request';
  return {
    ...schema,
    ...(isNullable ? { type: [schema.type, 'null'] } : {}),
    description: fieldDescription(property, side === 'request' || !differs),
    ...(property.deprecated ? { deprecated: true } : {}),
  };
}

function typeSchema(type: Type, side: Side, index: ModelIndex): Json {
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
      return { $ref: `#/components/schemas/${schemaTypeName(index.schema(type.schema), side)}` };
    case 'array':
      return { type: 'array', items: typeSchema(type.items, side, index) };
    case 'map':
      return { type: 'object', additionalProperties: typeSchema(type.values, side, index) };
    default:
      return type satisfies never;
  }
}

function buildPaths(operations: readonly Operation[], index: ModelIndex): Json {
  const paths: Record<string, Json> = {};
  for (const operation of operations) {
    const item = paths[operation.path] ?? {};
    item[operation.httpMethod.toLowerCase()] = operationObject(operation, index);
    paths[operation.path] = item;
  }
  return Object.fromEntries(
    Object.keys(paths)
      .sort()
      .map((path) => [path, paths[path]]),
  );
}

function operationObject(operation: Operation, index: ModelIndex): Json {
  const content = (name: string, side: Side) => ({
    'application/json': { schema: { $ref: `#/components/schemas/${schemaTypeName(index.schema(name), side)}` } },
  });
  const parameters = [
    ...operation.pathParameters.map((parameter) => parameterObject(parameter, 'path', index)),
    ...operation.queryParameters.map((parameter) => parameterObject(parameter, 'query', index)),
    ...operation.headerParameters.map((parameter) => parameterObject(parameter, 'header', index)),
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

function parameterObject(parameter: Parameter, place: string, index: ModelIndex): Json {
  return {
    name: parameter.name,
    in: place,
    description: fieldDescription(parameter, true),
    ...(parameter.required ? { required: true } : {}),
    ...(parameter.deprecated ? { deprecated: true } : {}),
    schema: typeSchema(parameter.type, 'request', index),
  };
}
