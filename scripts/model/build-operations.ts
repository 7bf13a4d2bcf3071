import { buildOneOf, defaultOf } from './build-schemas.ts';
import { buildType } from './build-type.ts';
import type { Body, HttpMethod, Operation, Pagination, Parameter, ResponseModel, Server } from './model.ts';
import { isIdentifier, isReserved, upperFirst } from './names.ts';
import type { Node } from './node.ts';

const httpMethods: readonly HttpMethod[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const json = 'application/json';
/** Name of the header of an idempotency key, in lower case. */
export const idempotencyHeader = 'idempotency-key';

/** All operations of the document, sorted by id. */
export function buildOperations(root: Node, servers: readonly Server[]): Operation[] {
  const paths = root.get('paths');
  const operations = paths.keys().flatMap((path) => {
    const item = paths.get(path);
    item.onlyKeys([...httpMethods.map((method) => method.toLowerCase()), 'servers', 'parameters']);
    return httpMethods
      .filter((method) => item.get(method.toLowerCase()).exists)
      .map((method) => buildOperation(root, item, path, method, servers));
  });
  return operations.sort((left, right) => (left.id < right.id ? -1 : 1));
}

const known = [
  'operationId',
  'summary',
  'description',
  'tags',
  'deprecated',
  'servers',
  'security',
  'parameters',
  'requestBody',
  'responses',
  'x-docs',
  'x-sdk',
  'x-operation',
  'x-pagination',
  'x-streaming',
  'x-one-of',
  'x-unconfirmed',
];

function buildOperation(
  root: Node,
  item: Node,
  path: string,
  method: HttpMethod,
  servers: readonly Server[],
): Operation {
  const node = item.get(method.toLowerCase());
  node.onlyKeys(known);
  const id = functionName(node.get('operationId'));
  const parameters = [...item.get('parameters').items(), ...node.get('parameters').items()].map((parameter) =>
    parameter.resolve('parameters'),
  );
  const headerParameters = parametersIn(parameters, 'header');
  const body = buildBody(node.get('requestBody'));
  const longRunning = node.get('x-operation');
  longRunning.onlyKeys(['metadata', 'response', 'x-unconfirmed']);
  const streaming = node.get('x-streaming');
  const response = buildResponse(node.get('responses'));
  const sdk = node.get('x-sdk');
  const security = node.get('security').exists ? node.get('security') : root.get('security');
  return {
    id,
    typeName: upperFirst(id),
    resource: identifier(sdk.get('resource')),
    method: identifier(sdk.get('method')),
    summary: node.get('summary').stringOr(''),
    description: node.get('description').stringOr(''),
    deprecated: node.get('deprecated').boolean(),
    docs: node.get('x-docs').stringOr(''),
    httpMethod: method,
    path,
    server: serverName(node, item, root, servers),
    authenticated: security.items().length > 0,
    pathParameters: inPathOrder(parametersIn(parameters, 'path'), path, node),
    queryParameters: parametersIn(parameters, 'query'),
    headerParameters,
    ...(body ? { body } : {}),
    response,
    ...(longRunning.exists
      ? {
          longRunning: {
            metadata: longRunning.get('metadata').string(),
            response: longRunning.get('response').string(),
          },
        }
      : {}),
    ...(node.get('x-pagination').exists
      ? { pagination: buildPagination(node.get('x-pagination'), root, response) }
      : {}),
    ...(streaming.exists
      ? {
          streaming: {
            resumeFrom: streaming.get('resumeFrom').string(),
            resumeToken: streaming.get('resumeToken').string(),
          },
        }
      : {}),
    idempotencyKey: headerParameters.some((parameter) => parameter.name.toLowerCase() === idempotencyHeader),
    oneOf: buildOneOf(node.get('x-one-of')),
    errors: buildErrors(node.get('responses')),
  };
}

/** A name that generated code uses as it is. */
function identifier(node: Node): string {
  const name = node.string();
  if (!isIdentifier(name)) throw node.error(`"${name}" is not a valid identifier; use letters and digits`);
  return name;
}

function functionName(node: Node): string {
  const name = identifier(node);
  if (isReserved(name)) throw node.error(`"${name}" is a reserved word and cannot name a function`);
  return name;
}

function serverName(node: Node, item: Node, root: Node, servers: readonly Server[]): string {
  const own = [node, item, root].map((place) => place.get('servers')).find((place) => place.exists);
  const url = own?.items()[0]?.get('url').string().replace(/\/$/, '');
  const server = servers.find((candidate) => candidate.url === url);
  if (!server) throw node.error('no server answers this operation');
  return server.name;
}

function parametersIn(parameters: readonly Node[], place: string): Parameter[] {
  return parameters
    .filter((parameter) => parameter.get('in').string() === place)
    .map((parameter) => {
      parameter.onlyKeys([
        'name',
        'in',
        'description',
        'required',
        'deprecated',
        'schema',
        'style',
        'explode',
        'example',
        'x-unconfirmed',
      ]);
      const example = parameter.get('example');
      return {
        name: parameter.get('name').string(),
        description: parameter.get('description').stringOr(''),
        required: parameter.get('required').boolean(),
        deprecated: parameter.get('deprecated').boolean(),
        type: buildType(parameter.get('schema')),
        ...defaultOf(parameter.get('schema')),
        ...(example.exists ? { example: example.value } : {}),
      };
    });
}

/** Path parameters in the order in which the path names them; both sides must name the same. */
function inPathOrder(parameters: readonly Parameter[], path: string, node: Node): Parameter[] {
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '');
  const stray = parameters.find((parameter) => !names.includes(parameter.name));
  if (stray) throw node.error(`the path ${path} has no {${stray.name}}`);
  return names.map((name) => {
    if (!/^\w+$/.test(name))
      throw node.error(`the path parameter {${name}} must be of letters, digits and underscores`);
    const parameter = parameters.find((candidate) => candidate.name === name);
    if (!parameter) throw node.error(`the path parameter {${name}} is not declared`);
    return parameter;
  });
}

function buildBody(node: Node): Body | undefined {
  if (!node.exists) return undefined;
  const media = jsonContent(node);
  return { schema: namedSchema(media), required: node.get('required').boolean(), examples: examplesOf(media) };
}

function buildResponse(responses: Node): ResponseModel {
  const media = jsonContent(responses.get('200').resolve('responses'));
  return { schema: namedSchema(media), examples: examplesOf(media) };
}

function buildErrors(responses: Node): Operation['errors'] {
  return responses
    .keys()
    .filter((status) => status !== '200')
    .map((status) => {
      const response = responses.get(status).resolve('responses');
      return { status, description: response.get('description').string(), schema: namedSchema(jsonContent(response)) };
    });
}

function namedSchema(media: Node): string {
  const schema = media.get('schema').refName('schemas');
  if (schema === undefined) throw media.get('schema').error('a body or response needs a named schema ($ref)');
  return schema;
}

function jsonContent(node: Node): Node {
  const content = node.get('content');
  content.onlyKeys([json]);
  const media = content.get(json);
  if (!media.exists) throw node.error(`expected content of type ${json}`);
  media.onlyKeys(['schema', 'example', 'examples']);
  return media;
}

function examplesOf(media: Node): unknown[] {
  const single = media.get('example');
  return [
    ...(single.exists ? [single.value] : []),
    ...media
      .get('examples')
      .values()
      .map((example) => example.get('value').value),
  ];
}

function buildPagination(node: Node, root: Node, response: ResponseModel): Pagination {
  node.onlyKeys(['items', 'size', 'token', 'next']);
  const items = node.get('items').string();
  const property = root.get('components').get('schemas').get(response.schema).get('properties').get(items);
  const itemSchema = property.get('items').refName('schemas');
  if (itemSchema === undefined)
    throw property.error(`"${items}" of ${response.schema} must be a list of a named schema`);
  return {
    items,
    itemSchema,
    size: node.get('size').string(),
    token: node.get('token').string(),
    next: node.get('next').string(),
  };
}
