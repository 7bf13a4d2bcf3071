import type { FieldFact, OperationFact } from '../docs/facts.ts';
import type { Json } from '../document/edit.ts';
import { lowerFirst, upperFirst } from '../model/names.ts';
import { type OperationView, responseSchema } from './document-view.ts';
import { askForTypes, headerParameters, isLongRunning, longRunningValue } from './long-running.ts';
import { type Plan, refTo, todo } from './plan.ts';
import { statedGroups } from './plan-one-of.ts';
import { newParameters } from './plan-parameters.ts';
import { serversFor } from './servers.ts';

/**
 * Plans an operation that the document lacks. Errors, headers and the wording of the response come from the operation of
 * the document that is most like it.
 */
export function planNewOperation(plan: Plan, want: OperationFact): void {
  const response = plan.schemaOfMessage(want.responseMessage);
  const method = want.method.toLowerCase();
  const place = `${method} ${want.path}`;
  const item = plan.view.root.get('paths').get(want.path);
  if (response === undefined || item.get(method).exists || plan.isPlaceTaken(place)) return;
  const operationId = freeOperationId(plan, want);
  plan.claimOperation(operationId, place);
  planTag(plan, want.service);

  const template = mostSimilar(plan, want);
  const isLong = isLongRunning(plan, want);
  const longRunning = isLong ? longRunningValue(plan, want.longRunning) : undefined;
  const pagination = paginationOf(plan, want);
  const groups = statedGroups(want.queryParameters);
  const servers = serversFor(plan, item, want);
  const parameters = [...newParameters(plan, want), ...(isLong && template ? headerParameters(template) : [])];
  const body = want.body && want.requestMessage ? plan.schemaOfMessage(want.requestMessage) : undefined;
  const value: Json = {
    operationId,
    summary: todo,
    description: todo,
    ...(want.deprecated && { deprecated: true }),
    tags: [want.service],
    'x-docs': plan.docsPath(want.page ?? want.source),
    'x-sdk': { resource: resourceOf(plan, want.service), method: lowerFirst(want.rpc) },
    ...(longRunning && { 'x-operation': longRunning }),
    ...(pagination && { 'x-pagination': pagination }),
    ...(groups.length > 0 && { 'x-one-of': groups.map((fields) => ({ fields })) }),
    ...(servers && { servers }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: contentOf(body) } }),
    responses: {
      '200': {
        description: template?.node.get('responses').get('200').get('description').stringOr('Success.') ?? 'Success.',
        content: contentOf(response),
      },
      ...errorResponses(template),
    },
  };
  plan.add({ kind: 'addOperation', path: want.path, method, value });
  if (isLong && !longRunning) askForTypes(plan, { path: want.path, method }, want.source);
}

const contentOf = (schema: string): Json => ({ 'application/json': { schema: { $ref: refTo(schema) } } });

function mostSimilar(plan: Plan, want: OperationFact): OperationView | undefined {
  const response = plan.schemaOfMessage(want.responseMessage);
  const hasParameters = (path: string) => path.includes('{');
  const score = (operation: OperationView): number => {
    const isLong = operation.node.get('x-operation').exists && responseSchema(operation) === response;
    return (
      (isLong && want.method !== 'GET' ? 8 : 0) +
      (operation.method === want.method.toLowerCase() ? 4 : 0) +
      (hasParameters(operation.path) === hasParameters(want.path) ? 2 : 0) +
      (operation.service === want.service ? 1 : 0)
    );
  };
  return [...plan.view.operations].sort(
    (left, right) => score(right) - score(left) || (left.id < right.id ? -1 : 1),
  )[0];
}

function errorResponses(template: OperationView | undefined): Json {
  const responses = Object.entries((template?.node.get('responses').value ?? {}) as Json);
  return Object.fromEntries(responses.filter(([status]) => status !== '200'));
}

/** The pagination of a list whose parameters and fields are named as in the other lists of the document. */
function paginationOf(plan: Plan, want: OperationFact): Json | undefined {
  const known = plan.view.operations.map(({ node }) => node.get('x-pagination')).find(({ exists }) => exists);
  const size = known?.get('size').string() ?? 'pageSize';
  const token = known?.get('token').string() ?? 'pageToken';
  const next = known?.get('next').string() ?? 'nextPageToken';
  const parameters = new Set(want.queryParameters.map(({ name }) => name));
  const fields = fieldsOf(plan, want.responseMessage);
  if (!parameters.has(size) || !parameters.has(token) || !fields.some(({ name }) => name === next)) return undefined;
  const lists = fields.filter(({ type, repeated }) => repeated && ['message', 'enum', 'object'].includes(type.kind));
  return lists.length === 1 ? { items: lists[0]?.name, size, token, next } : undefined;
}

const fieldsOf = (plan: Plan, message: string): readonly FieldFact[] =>
  [...plan.pages.messages, ...plan.view.facts.messages].find(({ name }) => name === message)?.fields ?? [];

function resourceOf(plan: Plan, service: string): string {
  const sibling = plan.view.operations.find((operation) => operation.service === service);
  return sibling?.node.get('x-sdk').get('resource').stringOr('') || plural(lowerFirst(service));
}

/** `Cluster.ListHosts` to `listClusterHosts`, `Backup.List` to `listBackups`. */
function freeOperationId(plan: Plan, { service, rpc }: OperationFact): string {
  const [, verb = rpc, rest = ''] = /^([A-Z][a-z0-9]*)(.*)$/.exec(rpc) ?? [];
  const subject = rest === '' && verb === 'List' ? plural(service) : service;
  const id = `${lowerFirst(verb)}${upperFirst(subject)}${rest}`;
  const free = [id, `${lowerFirst(service)}${rpc}`].find((candidate) => !plan.hasOperationId(candidate));
  if (free !== undefined) return free;
  let number = 2;
  while (plan.hasOperationId(`${id}${number}`)) number += 1;
  return `${id}${number}`;
}

function plural(name: string): string {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
}

function planTag(plan: Plan, service: string): void {
  const names = plan.view.root
    .get('tags')
    .items()
    .map((tag) => tag.get('name').value);
  const isPlanned = plan.edits.some((edit) => edit.kind === 'addTag' && edit.value.name === service);
  if (!names.includes(service) && !isPlanned) plan.add({ kind: 'addTag', value: { name: service, description: todo } });
}
