import type { ObjectSchema, Operation, Type } from '../../model/model.ts';
import type { ModelIndex } from '../../model/model-index.ts';
import { pointerToken } from '../../model/node.ts';
import { quote } from '../generated-file.ts';
import { wholePaths } from './update-params.ts';

/** The description of an operation from which the client makes its calls, as an object literal. */
export function endpointText(operation: Operation, index: ModelIndex): string {
  const { resource, method, httpMethod, path, server, authenticated, body, pagination, streaming } = operation;
  const fields = [`id: '${resource}.${method}'`, `method: '${httpMethod}'`, `path: ${quote(path)}`];
  if (server !== index.model.servers[0]?.name) fields.push(`host: ${quote(server)}`);
  if (!authenticated) fields.push('anonymous: true');
  if (operation.queryParameters.length > 0) {
    fields.push(`query: ${listText(operation.queryParameters.map(({ name }) => name))}`);
  }
  if (body) fields.push(`body: ${listText(bodyFields(operation, index))}`);
  const always = alwaysFields(operation, index);
  if (always.length > 0) fields.push(`always: ${listText(always)}`);
  if (pagination) fields.push(`items: ${quote(pageItems(operation))}`);
  if (streaming) {
    fields.push(`resume: { parameter: ${quote(streaming.resumeFrom)}, field: ${quote(streaming.resumeToken)} }`);
  }
  return `{ ${[...fields, ...maskFields(operation, index)].join(', ')} }`;
}

/** Text fields that a response always holds. Pages may be empty, and the parser of a stream checks its records. */
function alwaysFields({ response, pagination, streaming }: Operation, index: ModelIndex): string[] {
  const schema = index.schema(response.schema);
  if (pagination || streaming || schema.kind !== 'object') return [];
  const isText = ({ kind }: Type): boolean => kind === 'string' || kind === 'timestamp';
  return schema.properties.filter(({ alwaysPresent, type }) => alwaysPresent && isText(type)).map(({ name }) => name);
}

/** Names of the fields of a body. The client refuses all others, so they must be known. */
function bodyFields({ path, body }: Operation, index: ModelIndex): string[] {
  const schema = index.schema(body!.schema);
  if (schema.kind !== 'object' || schema.open) {
    throw new Error(`/paths/${pointerToken(path)}: a body must be an object of known fields`);
  }
  return schema.properties.filter(({ readOnly }) => !readOnly).map(({ name }) => name);
}

/** Name of the list in a page. The client knows the names of the other fields, so they must be the usual ones. */
function pageItems(operation: Operation): string {
  const { items, token, next, size } = operation.pagination!;
  if (token !== 'pageToken' || next !== 'nextPageToken' || size !== 'pageSize') {
    throw new Error(`/paths/${pointerToken(operation.path)}: pages must use pageSize, pageToken and nextPageToken`);
  }
  return items;
}

/** The mask of the body, and the masks of the elements of its lists. */
function maskFields({ body }: Operation, index: ModelIndex): string[] {
  const schema = body && index.schema(body.schema);
  if (schema?.kind !== 'object') return [];
  const fields = schema.updateMask === undefined ? [] : [`mask: { ${maskText(schema, index)} }`];
  for (const { name, type } of schema.properties) {
    const element = type.kind === 'array' ? index.objectOf(type.items) : undefined;
    if (element?.updateMask === undefined) continue;
    fields.push(`elementMask: { list: ${quote(name)}, ${maskText(element, index)} }`);
  }
  return fields;
}

function maskText(schema: ObjectSchema, index: ModelIndex): string {
  const keys = schema.properties.filter((property) => property.required).map(({ name }) => name);
  const fields = [`field: ${quote(schema.updateMask ?? '')}`];
  if (keys.length > 0) fields.push(`keys: ${listText(keys)}`);
  fields.push(`whole: ${listText(wholePaths(schema, index))}`);
  return fields.join(', ');
}

const listText = (names: readonly string[]): string => `[${names.map(quote).join(', ')}]`;
