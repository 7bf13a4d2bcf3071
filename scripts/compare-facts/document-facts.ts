import {
  type Constraints,
  type Facts,
  type FieldFact,
  type FieldType,
  type MessageFact,
  type OperationFact,
  operationNames,
} from '../docs/facts.ts';
import { upperFirst } from '../model/names.ts';
import { type Node, rootNode } from '../model/node.ts';
import type { Spec } from '../model/read-spec.ts';

const methods = ['get', 'post', 'put', 'patch', 'delete'];

/** What the OpenAPI document states, in the form in which pages are read. */
export function documentFacts(spec: Spec): Facts {
  const root = rootNode(spec);
  const operations = root
    .get('paths')
    .keys()
    .flatMap((path) => {
      const item = root.get('paths').get(path);
      return methods
        .filter((method) => item.get(method).exists)
        .map((method) => operationFact(root, item, path, method));
    });
  const messages = root
    .get('components')
    .get('schemas')
    .values()
    .filter((schema) => !schema.get('enum').exists)
    .map(messageFact);
  return { operations, messages };
}

function operationFact(root: Node, item: Node, path: string, method: string): OperationFact {
  const node = item.get(method);
  const servers = [node, item, root].map((place) => place.get('servers')).find((place) => place.exists);
  const parameters = [...item.get('parameters').items(), ...node.get('parameters').items()].map((parameter) =>
    parameter.resolve('parameters'),
  );
  const groups = node.get('x-one-of');
  const parameterFacts = (place: string) =>
    parameters
      .filter((parameter) => parameter.get('in').string() === place)
      .map((parameter) => parameterFact(parameter, groups));
  const body = node.get('requestBody').get('content').get('application/json').get('schema');
  const operation: OperationFact = {
    ...operationNames(
      node.get('tags').items()[0]?.string() ?? '',
      upperFirst(node.get('x-sdk').get('method').string()),
    ),
    method: method.toUpperCase(),
    host: new URL(servers?.items()[0]?.get('url').string() ?? 'http://unknown').host,
    path,
    pathParameters: parameterFacts('path'),
    queryParameters: parameterFacts('query'),
    responseMessage: messageName(
      node.get('responses').get('200').get('content').get('application/json').get('schema').resolve('schemas'),
    ),
    source: node.pointer,
  };
  if (node.get('deprecated').boolean()) operation.deprecated = true;
  const docs = node.get('x-docs').stringOr('');
  if (docs !== '') operation.page = docs.split('/').slice(-2).join('/');
  const longRunning = node.get('x-operation');
  if (longRunning.exists) {
    const messageOf = (key: string) =>
      messageName(root.get('components').get('schemas').get(longRunning.get(key).string()));
    operation.longRunning = { metadata: messageOf('metadata'), response: messageOf('response') };
  }
  if (body.exists) {
    const schema = body.resolve('schemas');
    operation.requestMessage = messageName(schema);
    operation.body = messageFact(schema).fields;
  }
  return operation;
}

/** What a parameter states. `groups`: `x-one-of` of its operation. */
export function parameterFact(parameter: Node, groups: Node): FieldFact {
  return fieldFact(parameter.get('name').string(), parameter.get('schema'), {
    required: parameter.get('required').boolean(),
    deprecated: parameter.get('deprecated').boolean(),
    groups,
  });
}

const messageName = (schema: Node): string => schema.get('x-message').stringOr('');

function messageFact(schema: Node): MessageFact {
  const required = new Set(
    schema
      .get('required')
      .items()
      .map((name) => name.string()),
  );
  const properties = schema.get('properties');
  return {
    name: messageName(schema),
    fields: properties.keys().map((name) =>
      fieldFact(name, properties.get(name), {
        required: required.has(name),
        deprecated: properties.get(name).get('deprecated').boolean(),
        groups: schema.get('x-one-of'),
      }),
    ),
    source: schema.pointer,
  };
}

function fieldFact(
  name: string,
  schema: Node,
  context: { required: boolean; deprecated: boolean; groups: Node },
): FieldFact {
  const isArray = schema.get('type').value === 'array';
  const element = isArray ? schema.get('items') : schema;
  const field: FieldFact = {
    name,
    type: fieldType(element),
    repeated: isArray,
    required: context.required,
    deprecated: context.deprecated,
    constraints: { ...constraints(element), ...(isArray ? arrayConstraints(schema) : {}) },
  };
  const group = context.groups
    .items()
    .map((item) =>
      item
        .get('fields')
        .items()
        .map((member) => member.string()),
    )
    .find((members) => members.includes(name));
  if (group) field.oneOf = group;
  return field;
}

function fieldType(schema: Node): FieldType {
  if (schema.refName('schemas') !== undefined) {
    const target = schema.resolve('schemas');
    const name = messageName(target);
    if (target.get('enum').exists) {
      const values = target
        .get('enum')
        .items()
        .map((value) => value.string());
      return {
        kind: 'enum',
        name: name.split('.').at(-1) ?? name,
        values,
        zero: target.get('x-zero-value').stringOr(''),
      };
    }
    const isObject = name === 'google.protobuf.Any' || name === 'google.protobuf.Empty';
    return isObject ? { kind: 'object' } : { kind: 'message', name };
  }
  const type = schema.get('type').string();
  const format = schema.get('format').stringOr('');
  if (type === 'object') return { kind: 'map', values: fieldType(schema.get('additionalProperties')) };
  if (format === 'google-duration') return { kind: 'duration' };
  if (format !== '' && format !== 'uuid') return { kind: format } as FieldType;
  if (type === 'number') return { kind: 'double' };
  return { kind: type } as FieldType;
}

/** Constraints as pages count them: map values share the names of plain strings, map keys have their own. */
function constraints(schema: Node): Constraints {
  const keys = schema.get('propertyNames');
  return {
    ...pick(schema, ['minProperties', 'maxProperties']),
    ...valueConstraints(schema),
    ...valueConstraints(schema.get('additionalProperties')),
    ...rename(pick(keys, ['minLength', 'maxLength', 'pattern']), (name) => `key${upperFirst(name)}`),
  };
}

function valueConstraints(schema: Node): Constraints {
  return {
    ...pick(schema, ['minLength', 'maxLength', 'pattern']),
    ...pick(schema.get('x-range'), ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum']),
    ...asText(pick(schema, ['minimum', 'maximum'])),
  };
}

const arrayConstraints = (schema: Node): Constraints => pick(schema, ['minItems', 'maxItems', 'uniqueItems']);

function pick(schema: Node, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    names.filter((name) => schema.get(name).exists).map((name) => [name, schema.get(name).value]),
  );
}

function rename(record: Record<string, unknown>, name: (key: string) => string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [name(key), value]));
}

function asText(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, String(value)]));
}
