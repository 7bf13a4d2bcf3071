import { isMap, type YAMLMap } from 'yaml';
import type { OperationFact } from '../docs/facts.ts';
import type { OperationSpot } from '../document/document-index.ts';
import { keysOf, mapAt, nodeOf, seqAt, setKey, setSorted, stringAt } from '../document/yaml-maps.ts';
import { lowerFirst, upperFirst } from '../model/names.ts';
import { type SyncRun, todo } from '../sync/sync-run.ts';
import { applyHost, mediaOf } from './apply-operation.ts';
import type { Json } from './field-schema.ts';
import {
  askForTypes,
  headerParameters,
  isLongRunning,
  longRunningOf,
  responseSchema,
  successOf,
} from './long-running.ts';
import { ensurePathItem } from './place-operation.ts';

/**
 * Creates an operation that the document lacks, without its parameters. Errors, headers and the wording of the response
 * come from the operation of the document that is most like it.
 */
export function createOperation(run: SyncRun, want: OperationFact): OperationSpot | undefined {
  const { files, index } = run;
  const [service = '', rpc = ''] = want.id.split('.');
  const response = index.schemaOfMessage(want.responseMessage);
  if (response === undefined) return undefined;
  const method = want.method.toLowerCase();
  const item = ensurePathItem(run, want.path);
  if (item.node.has(method)) return undefined;
  ensureTag(run, service);

  const template = mostSimilar(run, want);
  const isLong = isLongRunning(run, want);
  const body = want.body && want.requestMessage ? index.schemaOfMessage(want.requestMessage) : undefined;
  const pagination = paginationOf(run, want, response);
  const longRunning = isLong ? longRunningOf(run, want) : undefined;
  const headers = isLong && template ? headerParameters(run, template) : [];
  const operation: Json = {
    operationId: freeOperationId(run, service, rpc),
    summary: todo,
    description: todo,
    ...(want.deprecated ? { deprecated: true } : {}),
    tags: [service],
    'x-docs': run.docsPath(want.page ?? want.source),
    'x-sdk': { resource: resourceOf(run, service), method: lowerFirst(rpc) },
    ...(longRunning ? { 'x-operation': longRunning } : {}),
    ...(pagination ? { 'x-pagination': pagination } : {}),
    ...(headers.length > 0 ? { parameters: headers } : {}),
    ...(body ? { requestBody: { required: true, content: mediaOf(run, item.file, body) } } : {}),
    responses: {
      '200': {
        description: (template && stringAt(successOf(template), 'description')) ?? 'Success.',
        content: mediaOf(run, item.file, response),
      },
      ...errorResponses(template),
    },
  };
  setSorted(files.get(item.file), item.node, method, operation);
  const spot = index.operation(want.id);
  if (!spot) return undefined;
  applyHost(run, spot, want);
  if (isLong && !longRunning) askForTypes(run, spot, want);
  return spot;
}

function mostSimilar(run: SyncRun, want: OperationFact): OperationSpot | undefined {
  const response = run.index.schemaOfMessage(want.responseMessage);
  const hasParameters = (path: string) => path.includes('{');
  const score = (operation: OperationSpot) =>
    (operation.node.has('x-operation') && responseSchema(run, operation) === response && want.method !== 'GET'
      ? 8
      : 0) +
    (operation.method === want.method.toLowerCase() ? 4 : 0) +
    (hasParameters(operation.path) === hasParameters(want.path) ? 2 : 0) +
    (operation.id.split('.')[0] === want.id.split('.')[0] ? 1 : 0);
  return run.index
    .operations()
    .filter((operation) => operation.id !== want.id)
    .sort((left, right) => score(right) - score(left) || (left.id < right.id ? -1 : 1))[0];
}

function errorResponses(template: OperationSpot | undefined): Json {
  const responses = mapAt(template?.node, 'responses');
  if (!template || !responses) return {};
  const errors = keysOf(responses).filter((status) => status !== '200');
  return Object.fromEntries(errors.map((status) => [status, mapAt(responses, status)?.toJSON() as Json])) as Json;
}

/** The pagination of a list whose parameters and fields are named as in the other lists of the document. */
function paginationOf(run: SyncRun, want: OperationFact, response: string): Json | undefined {
  const known = run.index
    .operations()
    .map((operation) => mapAt(operation.node, 'x-pagination'))
    .find((node) => node !== undefined);
  const size = stringAt(known, 'size') ?? 'pageSize';
  const token = stringAt(known, 'token') ?? 'pageToken';
  const next = stringAt(known, 'next') ?? 'nextPageToken';
  const parameters = new Set(want.queryParameters.map((field) => field.name));
  const schema = run.index.schema(response);
  const properties = mapAt(schema?.node, 'properties');
  if (!parameters.has(size) || !parameters.has(token) || !properties?.has(next)) return undefined;
  const lists = keysOf(properties).filter((name) => mapAt(mapAt(properties, name), 'items')?.has('$ref'));
  return lists.length === 1 ? { items: lists[0], size, token, next } : undefined;
}

function resourceOf(run: SyncRun, service: string): string {
  const sibling = run.index.operations().find((operation) => operation.id.startsWith(`${service}.`));
  return stringAt(mapAt(sibling?.node, 'x-sdk'), 'resource') ?? plural(lowerFirst(service));
}

/** `Cluster.ListHosts` to `listClusterHosts`, `Backup.List` to `listBackups`. */
function freeOperationId(run: SyncRun, service: string, rpc: string): string {
  const [, verb = rpc, rest = ''] = /^([A-Z][a-z0-9]*)(.*)$/.exec(rpc) ?? [];
  const subject = rest === '' && verb === 'List' ? plural(service) : service;
  const id = `${lowerFirst(verb)}${upperFirst(subject)}${rest}`;
  const taken = new Set(run.index.operations().map((operation) => stringAt(operation.node, 'operationId')));
  const candidates = [id, `${lowerFirst(service)}${rpc}`];
  return candidates.find((candidate) => !taken.has(candidate)) ?? `${id}${taken.size}`;
}

function plural(name: string): string {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
}

function ensureTag(run: SyncRun, service: string): void {
  const { files, index } = run;
  const root = files.get(files.root);
  const tags = seqAt(index.root.node, 'tags');
  const names = (tags?.items ?? []).filter(isMap).map((tag) => stringAt(tag as YAMLMap, 'name'));
  if (names.includes(service)) return;
  const tag = { name: service, description: todo };
  if (tags) tags.add(nodeOf(root, tag));
  else setKey(root, index.root.node, 'tags', [tag], ['openapi', 'info', 'servers', 'security']);
}
