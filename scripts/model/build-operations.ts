import { buildParameters } from './build-parameters.ts';
import { buildOneOf, checkOneOf } from './build-schemas.ts';
import { needsToken } from './build-security.ts';
import type { Body, Copies, HttpMethod, Operation, Pagination, ResponseModel, Server } from './model.ts';
import { isIdentifier, isReserved, upperFirst } from './names.ts';
import type { Node } from './node.ts';

const httpMethods: readonly HttpMethod[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const json = 'application/json';
/** Name of the header of an idempotency key, in lower case. */
export const idempotencyHeader = 'idempotency-key';

/** The operations of a path. */
export const operationsIn = (item: Node): Node[] =>
  httpMethods.map((method) => item.get(method.toLowerCase())).filter(({ exists }) => exists);

/** All operations of the document, sorted by id. */
export function buildOperations(root: Node, servers: readonly Server[]): Operation[] {
  const paths = root.get('paths');
  const operations = paths.keys().flatMap((path) => {
    const item = paths.get(path);
    if (!path.startsWith('/')) throw item.error('a path begins with "/"');
    if (operationsIn(item).length === 0) throw item.error('this path has no operation');
    return httpMethods
      .filter((method) => item.get(method.toLowerCase()).exists)
      .map((method) => buildOperation(root, item, path, method, servers));
  });
  return operations.sort((left, right) => (left.id < right.id ? -1 : 1));
}

function buildOperation(
  root: Node,
  item: Node,
  path: string,
  method: HttpMethod,
  servers: readonly Server[],
): Operation {
  const node = item.get(method.toLowerCase());
  node.allowNotes('x-unconfirmed');
  const id = functionName(node.get('operationId'));
  const parameters = buildParameters(node, item, path);
  const body = buildBody(node.get('requestBody'));
  const longRunning = node.get('x-operation');
  longRunning.allowNotes('x-unconfirmed');
  const streaming = node.get('x-streaming');
  const response = buildResponse(node.get('responses'));
  const sdk = node.get('x-sdk');
  checkKind(node);
  checkOneOf(
    node.get('x-one-of'),
    [...parameters.path, ...parameters.query].map(({ name }) => name),
  );
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
    authenticated: needsToken(node, root),
    pathParameters: parameters.path,
    queryParameters: parameters.query,
    headerParameters: parameters.header,
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
    ...(node.get('x-copies').exists ? { copies: buildCopies(node.get('x-copies')) } : {}),
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
    idempotencyKey: parameters.header.some((parameter) => parameter.name.toLowerCase() === idempotencyHeader),
    oneOf: buildOneOf(node.get('x-one-of')),
    errors: buildErrors(node.get('responses')),
  };
}

function buildCopies(node: Node): Copies {
  const to = node.get('to').string();
  if (to !== 'create' && to !== 'update') throw node.get('to').error('expected "create" or "update"');
  const fields = node.get('fields');
  const entries = fields.keys().map((path) => {
    const source = fields.get(path);
    return [path, source.json() === null ? null : source.string()] as const;
  });
  return { schema: node.get('schema').string(), to, fields: Object.fromEntries(entries) };
}

/** A call is of one kind: its method returns one kind of result. */
function checkKind(node: Node): void {
  const [, second] = ['x-operation', 'x-pagination', 'x-streaming']
    .map((key) => node.get(key))
    .filter(({ exists }) => exists);
  if (second) throw second.error('an operation is long-running, paginated or streaming, not several of these');
  const [, tag] = node.get('tags').items();
  if (tag) throw tag.error('an operation has one tag');
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
  for (const place of [node, item]) {
    const [, second] = place.get('servers').items();
    if (second) throw second.error('an operation has one server');
  }
  const own = [node, item, root].map((place) => place.get('servers')).find((place) => place.exists);
  const url = own?.items()[0]?.get('url').string().replace(/\/$/, '');
  const server = servers.find((candidate) => candidate.url === url);
  if (!server) throw node.error('no server answers this operation');
  return server.name;
}

function buildBody(node: Node): Body | undefined {
  if (!node.exists) return undefined;
  const media = jsonContent(node);
  return { schema: namedSchema(media), required: node.get('required').boolean(), examples: examplesOf(media) };
}

function buildResponse(responses: Node): ResponseModel {
  const response = responses.get('200').resolve('responses');
  response.allowNotes('description', 'x-unconfirmed');
  const media = jsonContent(response);
  return { schema: namedSchema(media), examples: examplesOf(media) };
}

function buildErrors(responses: Node): Operation['errors'] {
  return responses
    .keys()
    .filter((status) => status !== '200')
    .map((status) => {
      if (!/^([45](\d\d|XX)|default)$/.test(status))
        throw responses.get(status).error('an operation answers with 200, or with an error');
      const response = responses.get(status).resolve('responses');
      examplesOf(jsonContent(response));
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
  return media;
}

function examplesOf(media: Node): unknown[] {
  const single = media.get('example');
  return [
    ...(single.exists ? [single.json()] : []),
    ...media
      .get('examples')
      .values()
      .map((example) => {
        example.allowNotes('summary', 'description');
        return example.get('value').json();
      }),
  ];
}

function buildPagination(node: Node, root: Node, response: ResponseModel): Pagination {
  const items = node.get('items').string();
  const property = root.get('components').get('schemas').get(response.schema).get('properties').get(items);
  const itemSchema = property.get('items').refName('schemas');
  if (itemSchema === undefined)
    throw node.get('items').error(`"${items}" of ${response.schema} must be a list of a named schema`);
  return {
    items,
    itemSchema,
    size: node.get('size').string(),
    token: node.get('token').string(),
    next: node.get('next').string(),
  };
}
