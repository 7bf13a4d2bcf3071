import { isMap, type YAMLMap } from 'yaml';
import type { OperationFact } from '../docs/facts.ts';
import { type OperationSpot, pointerOf } from '../document/document-index.ts';
import { mapAt, seqAt, setKey, stringAt } from '../document/yaml-maps.ts';
import { type SyncRun, todo } from '../sync/sync-run.ts';
import { changeLongRunning, isLongRunning, successOf } from './long-running.ts';
import { moveOperation } from './place-operation.ts';

const json = 'application/json';

/** Brings method, path, host, body and response of an operation in line with its page. */
export function applyOperation(run: SyncRun, operation: OperationSpot, want: OperationFact, have: OperationFact): void {
  if (want.host !== have.host) applyHost(run, operation, want);
  if (want.responseMessage !== '' && want.responseMessage !== have.responseMessage) {
    const isNow = isLongRunning(run, want);
    if (applyResponse(run, operation, want) && isNow !== operation.node.has('x-operation'))
      changeLongRunning(run, operation, want, isNow);
  }
  if (want.body && want.requestMessage && want.requestMessage !== have.requestMessage)
    applyBody(run, operation, want.requestMessage);
  else if (!want.body && have.body && !want.partial && !run.isExplained(`${want.id}: body`))
    operation.node.delete('requestBody');
  if (want.page !== undefined && want.page !== have.page) applyPage(run, operation, want.page);
  applyLongRunning(run, operation, want, have);
  if (want.deprecated)
    setKey(run.files.get(operation.file), operation.node, 'deprecated', true, [
      'operationId',
      'summary',
      'description',
    ]);
  else if (!want.partial && !run.isExplained(`${want.id}: deprecated`)) operation.node.delete('deprecated');
  if (want.method !== have.method || want.path !== have.path)
    moveOperation(run, operation, want.path, want.method.toLowerCase());
}

/** Names the page that an operation has now, also in the schemas that were written from the old one. */
function applyPage(run: SyncRun, operation: OperationSpot, page: string): void {
  const old = stringAt(operation.node, 'x-docs');
  const path = old === undefined ? run.docsPath(page) : [...old.split('/').slice(0, -2), page].join('/');
  const schemas = run.index.schemaNames().flatMap((name) => run.index.schema(name) ?? []);
  const followers = old === undefined ? [] : schemas.filter((spot) => stringAt(spot.node, 'x-docs') === old);
  for (const spot of [operation, ...followers])
    setKey(run.files.get(spot.file), spot.node, 'x-docs', path, ['description', 'deprecated', 'tags']);
}

/** Takes the types of metadata and result from pages that name them. */
function applyLongRunning(run: SyncRun, operation: OperationSpot, want: OperationFact, have: OperationFact): void {
  const stated = { ...have.longRunning, ...want.longRunning };
  if (JSON.stringify(stated) === JSON.stringify(have.longRunning ?? {})) return;
  const metadata = run.index.schemaOfMessage(stated.metadata ?? '');
  const response = run.index.schemaOfMessage(stated.response ?? 'google.protobuf.Empty');
  if (metadata === undefined || response === undefined) return;
  const document = run.files.get(operation.file);
  const present = mapAt(operation.node, 'x-operation');
  if (!present) setKey(document, operation.node, 'x-operation', { metadata, response }, ['tags', 'x-docs', 'x-sdk']);
  else {
    setKey(document, present, 'metadata', metadata);
    setKey(document, present, 'response', response);
  }
}

/** Names the host at the operation, or nothing where it is the host of the whole document. */
export function applyHost(run: SyncRun, operation: OperationSpot, want: OperationFact): void {
  const { files, index } = run;
  const url = `https://${want.host}`;
  operation.node.delete('servers');
  const own = seqAt(operation.item.node, 'servers') ?? seqAt(index.root.node, 'servers');
  const first = own?.items[0];
  if (isMap(first) && hostOf(first as YAMLMap) === want.host) return;
  const known = index.operations().flatMap((other) => seqAt(other.node, 'servers')?.items ?? []);
  const same = [...(seqAt(index.root.node, 'servers')?.items ?? []), ...known].find(
    (server) => isMap(server) && hostOf(server as YAMLMap) === want.host,
  ) as YAMLMap | undefined;
  const server = same ? same.toJSON() : { url, description: todo };
  if (!same)
    run.tasks.push({
      pointer: pointerOf(operation, 'servers/0/description'),
      page: want.source,
      text: `describe the new host ${want.host}`,
    });
  setKey(
    files.get(operation.file),
    operation.node,
    'servers',
    [server],
    ['tags', 'x-docs', 'x-sdk', 'x-operation', 'x-pagination', 'x-streaming', 'x-one-of'],
  );
}

function applyResponse(run: SyncRun, operation: OperationSpot, want: OperationFact): boolean {
  const name = run.index.schemaOfMessage(want.responseMessage);
  const success = successOf(operation);
  if (name === undefined || !success) return false;
  const document = run.files.get(operation.file);
  setKey(document, success, 'content', mediaOf(run, operation.file, name));
  operation.node.delete('x-pagination');
  return true;
}

function applyBody(run: SyncRun, operation: OperationSpot, message: string): void {
  const name = run.index.schemaOfMessage(message);
  if (name === undefined) return;
  const document = run.files.get(operation.file);
  const body = mapAt(operation.node, 'requestBody');
  const content = mediaOf(run, operation.file, name);
  if (body) setKey(document, body, 'content', content);
  else setKey(document, operation.node, 'requestBody', { required: true, content }, ['x-docs', 'x-sdk', 'parameters']);
}

export const mediaOf = (run: SyncRun, file: string, schema: string) => ({
  [json]: { schema: { $ref: run.index.refToSchema(file, schema) } },
});

function hostOf(server: YAMLMap): string {
  try {
    return new URL(stringAt(server, 'url') ?? '').host;
  } catch {
    return '';
  }
}
