import type { Model, ObjectSchema, Operation } from '../../model/model.ts';
import { quote } from '../generated-file.ts';
import { findSchema, type Schemas } from './types.ts';
import { wholePaths } from './update-params.ts';

/** The smallest description of an operation that the core can work from. */
export function endpointText(operation: Operation, model: Model, schemas: Schemas): string {
  const fields = [
    `id: '${operation.resource}.${operation.method}'`,
    `method: '${operation.httpMethod}'`,
    `path: '${operation.path}'`,
    ...detailFields(operation, model, schemas),
  ];
  return `{ ${fields.join(', ')} }`;
}

/** The same as a list, in which the resource has the id already: the kind of call first, details last if there are any. */
export function definitionText(call: string, operation: Operation, model: Model, schemas: Schemas): string {
  const details = detailFields(operation, model, schemas);
  const parts = [
    call,
    `'${operation.httpMethod}'`,
    `'${operation.path}'`,
    ...(details.length > 0 ? [`{ ${details.join(', ')} }`] : []),
  ];
  return `[${parts.join(', ')}]`;
}

function detailFields(operation: Operation, model: Model, schemas: Schemas): string[] {
  return [
    ...(operation.server === model.servers[0]?.name ? [] : [`host: '${operation.server}'`]),
    ...(operation.authenticated ? [] : ['anonymous: true']),
    ...(operation.body ? ['body: true'] : []),
    ...(operation.body && operation.queryParameters.length > 0
      ? [`query: [${operation.queryParameters.map(({ name }) => quote(name)).join(', ')}]`]
      : []),
    ...(operation.pagination ? [`items: ${quote(pageItems(operation))}`] : []),
    ...(operation.streaming
      ? [`resume: [${quote(operation.streaming.resumeFrom)}, ${quote(operation.streaming.resumeToken)}]`]
      : []),
    ...maskFields(operation, schemas),
  ];
}

/** Name of the list in a page. The core knows the names of the other fields, so they must be the usual ones. */
function pageItems(operation: Operation): string {
  const { items, token, next, size } = operation.pagination!;
  if (token !== 'pageToken' || next !== 'nextPageToken' || size !== 'pageSize') {
    throw new Error(`#/paths/${operation.path}: pages must use pageSize, pageToken and nextPageToken`);
  }
  return items;
}

/** The mask of the body, and the masks of the elements of its lists. */
function maskFields(operation: Operation, schemas: Schemas): string[] {
  if (!operation.body) return [];
  const body = findSchema(schemas, operation.body.schema);
  if (body.kind !== 'object') return [];
  const fields = body.updateMask === undefined ? [] : [`mask: ${maskText(body, schemas)}`];
  for (const property of body.properties) {
    if (property.type.kind !== 'array' || property.type.items.kind !== 'ref') continue;
    const element = findSchema(schemas, property.type.items.schema);
    if (element.kind !== 'object' || element.updateMask === undefined) continue;
    fields.push(`maskEach: { list: ${quote(property.name)}, ${maskText(element, schemas).slice(1)}`);
  }
  return fields;
}

function maskText(schema: ObjectSchema, schemas: Schemas): string {
  const keys = schema.properties.filter((property) => property.required).map(({ name }) => quote(name));
  const whole = wholePaths(schema, schemas).map(quote);
  return [
    `{ field: ${quote(schema.updateMask ?? '')}`,
    ...(keys.length > 0 ? [`keys: [${keys.join(', ')}]`] : []),
    `whole: [${whole.join(', ')}] }`,
  ].join(', ');
}
