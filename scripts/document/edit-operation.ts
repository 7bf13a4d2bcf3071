import { isMap, type YAMLMap } from 'yaml';
import type { DocumentIndex, OperationSpot } from './document-index.ts';
import type { EditOf, Json, OperationEdit } from './edit.ts';
import { setExample } from './edit-example.ts';
import type { Editors } from './editors.ts';
import { ensurePathItem, moveOperation, removeOperation } from './place-operation.ts';
import { mapAt, nodeOf, seqAt, setKey, setSorted, stringAt } from './yaml-maps.ts';

const json = 'application/json';

const beforeServers = ['tags', 'x-docs', 'x-sdk', 'x-operation', 'x-pagination', 'x-streaming', 'x-one-of'];

export const operationEditors: Editors<OperationEdit> = {
  addTag: (index, { value }) => addTag(index, value),
  addOperation(index, { path, method, value }) {
    const { file, node } = ensurePathItem(index, path);
    setSorted(index.files.get(file), node, method, index.localize(file, value));
  },
  removeOperation: (index, { operation }) => removeOperation(index, index.operation(operation)),
  moveOperation: (index, { operation, path, method }) => moveOperation(index, index.operation(operation), path, method),
  setServers: (index, { operation, servers }) => setOrDelete(index, operation, 'servers', servers, beforeServers),
  setExtension,
  setBody,
  setResponse(index, { operation: id, schema }) {
    const operation = index.operation(id);
    const content = contentOf(index, operation, schema);
    setKey(index.files.get(operation.file), successOf(operation), 'content', content);
  },
  setResponseDescription(index, { operation: id, description }) {
    const operation = index.operation(id);
    setKey(index.files.get(operation.file), successOf(operation), 'description', description);
  },
  setExample,
};

function addTag(index: DocumentIndex, value: Json): void {
  const root = index.files.get(index.files.root);
  const tags = seqAt(index.root.node, 'tags');
  if (tags) tags.add(nodeOf(root, value));
  else setKey(root, index.root.node, 'tags', [value], ['openapi', 'info', 'servers', 'security']);
}

function setOrDelete(
  index: DocumentIndex,
  operationId: string,
  key: string,
  value: unknown,
  after: readonly string[],
): void {
  const { file, node } = index.operation(operationId);
  if (value === undefined) node.delete(key);
  else setKey(index.files.get(file), node, key, value, after);
}

/** The keys of a present extension are set one by one, so that it keeps its style and comments. */
function setExtension(index: DocumentIndex, { operation, name, value }: EditOf<'setExtension'>): void {
  const { file, node } = index.operation(operation);
  const present = mapAt(node, name);
  if (!present || value === undefined) {
    setOrDelete(index, operation, name, value, ['tags', 'x-docs', 'x-sdk', 'x-operation']);
    return;
  }
  for (const [key, item] of Object.entries(value)) setKey(index.files.get(file), present, key, item);
}

function setBody(index: DocumentIndex, { operation: id, schema }: EditOf<'setBody'>): void {
  const operation = index.operation(id);
  if (schema === undefined) {
    operation.node.delete('requestBody');
    return;
  }
  const document = index.files.get(operation.file);
  const body = mapAt(operation.node, 'requestBody');
  const content = contentOf(index, operation, schema);
  if (body) setKey(document, body, 'content', content);
  else setKey(document, operation.node, 'requestBody', { required: true, content }, ['x-docs', 'x-sdk', 'parameters']);
}

function successOf(operation: OperationSpot): YAMLMap {
  const success = mapAt(mapAt(operation.node, 'responses'), '200');
  if (!isMap(success))
    throw new Error(`${operation.file}: ${stringAt(operation.node, 'operationId')} has no response 200`);
  return success as YAMLMap;
}

const contentOf = (index: DocumentIndex, { file }: OperationSpot, schema: string): Json =>
  index.localize(file, { [json]: { schema: { $ref: `#/components/schemas/${schema}` } } });
