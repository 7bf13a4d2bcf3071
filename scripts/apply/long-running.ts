import { isMap, type YAMLMap } from 'yaml';
import type { OperationFact } from '../docs/facts.ts';
import { type OperationSpot, pointerOf } from '../document/document-index.ts';
import { mapAt, nodeOf, seqAt, setKey, stringAt } from '../document/yaml-maps.ts';
import { type SyncRun, todo } from '../sync/sync-run.ts';
import type { Json } from './field-schema.ts';

export const successOf = (operation: OperationSpot): YAMLMap | undefined =>
  mapAt(mapAt(operation.node, 'responses'), '200');

/** Name of the schema that an operation of the document returns. */
export function responseSchema(run: SyncRun, operation: OperationSpot): string | undefined {
  const media = mapAt(mapAt(successOf(operation), 'content'), 'application/json');
  const ref = stringAt(mapAt(media, 'schema'), '$ref');
  return ref === undefined ? undefined : run.index.schemaOfRef(operation.file, ref);
}

/**
 * Whether a page describes a long-running call: one that changes something and returns what such calls of the document return,
 * `Operation` as a rule, also where its package has another name now.
 */
export function isLongRunning(run: SyncRun, want: OperationFact): boolean {
  if (want.method === 'GET') return false;
  const names = run.index
    .operations()
    .filter((operation) => operation.node.has('x-operation'))
    .map((operation) => stringAt(run.index.schema(responseSchema(run, operation) ?? '')?.node, 'x-message') ?? '');
  return names.some((name) => simpleName(name) === simpleName(want.responseMessage));
}

const simpleName = (message: string): string => message.split('.').at(-1) ?? '';

/** `x-operation` of a call whose page names its metadata. */
export function longRunningOf(run: SyncRun, want: OperationFact): Json | undefined {
  const metadata = want.longRunning?.metadata && run.index.schemaOfMessage(want.longRunning.metadata);
  const result = run.index.schemaOfMessage(want.longRunning?.response ?? 'google.protobuf.Empty');
  return metadata && result ? { metadata, response: result } : undefined;
}

/** Asks for what no page of the newest format names. */
export function askForTypes(run: SyncRun, operation: OperationSpot, want: OperationFact): void {
  run.tasks.push({
    pointer: pointerOf(operation, 'x-operation'),
    page: want.source,
    text: 'add x-operation: the page names neither the metadata nor the result of this long-running call',
  });
}

/** Header parameters of a similar operation, such as the idempotency key. */
export function headerParameters(run: SyncRun, template: OperationSpot): Json[] {
  const items = (seqAt(template.node, 'parameters')?.items ?? []).filter(isMap) as YAMLMap[];
  return items
    .filter((node) => stringAt(run.index.resolve({ file: template.file, node }).node, 'in') === 'header')
    .map((node) => node.toJSON() as Json);
}

/** Makes a call that has another response now long-running, or takes off what made it so. */
export function changeLongRunning(run: SyncRun, operation: OperationSpot, want: OperationFact, isNow: boolean): void {
  const document = run.files.get(operation.file);
  const like = run.index
    .operations()
    .filter((other) => other.id !== want.id && other.node.has('x-operation') === isNow)
    .find((other) => responseSchema(run, other) === run.index.schemaOfMessage(want.responseMessage));
  const success = successOf(operation);
  if (success) setKey(document, success, 'description', (like && stringAt(successOf(like), 'description')) ?? todo);
  if (!isNow) {
    operation.node.delete('x-operation');
    run.tasks.push({
      pointer: pointerOf(operation),
      page: want.source,
      text: 'x-operation is gone, because the call is long-running no more; check its descriptions and header parameters',
    });
    return;
  }
  const headers = like && headerParameters(run, operation).length === 0 ? headerParameters(run, like) : [];
  const parameters = seqAt(operation.node, 'parameters');
  if (parameters) parameters.items.push(...headers.map((header) => nodeOf(document, header)));
  else if (headers.length > 0) setKey(document, operation.node, 'parameters', headers, ['tags', 'x-docs', 'x-sdk']);
  const types = longRunningOf(run, want);
  if (types) setKey(document, operation.node, 'x-operation', types, ['tags', 'x-docs', 'x-sdk']);
  else askForTypes(run, operation, want);
}
