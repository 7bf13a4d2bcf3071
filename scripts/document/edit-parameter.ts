import { isMap, type YAMLMap } from 'yaml';
import type { DocumentIndex, OperationSpot } from './document-index.ts';
import type { EditOf, Json, ParameterEdit, ParameterOf } from './edit.ts';
import type { Editors } from './editors.ts';
import { nodeOf, type Spot, seqAt, setKey, stringAt } from './yaml-maps.ts';

/** Keys of an operation that come before its parameters. */
const beforeParameters = ['tags', 'x-docs', 'x-sdk', 'x-operation', 'x-pagination', 'servers'];

export const parameterEditors: Editors<ParameterEdit> = {
  addParameter,
  replaceParameter(index, edit) {
    const operation = index.operation(edit.operation);
    const { position } = findParameter(index, operation, edit);
    parametersOf(operation)[position] = toNode(index, operation, edit.value);
  },
  removeParameter(index, edit) {
    const operation = index.operation(edit.operation);
    const list = parametersOf(operation);
    list.splice(findParameter(index, operation, edit).position, 1);
    if (list.length === 0) operation.node.delete('parameters');
  },
  addHeaders(index, edit) {
    const operation = index.operation(edit.operation);
    ensureParameters(index, operation).push(...edit.values.map((value) => toNode(index, operation, value)));
  },
};

/** The entry of a parameter in the list of its operation. It may be a reference. */
export function findParameter(
  index: DocumentIndex,
  operation: OperationSpot,
  { in: place, name }: ParameterOf,
): { readonly position: number; readonly node: YAMLMap } {
  const entries = entriesOf(index, operation);
  const position = entries.findIndex((entry) => entry.in === place && entry.name === name);
  const node = parametersOf(operation)[position];
  if (!isMap(node)) throw new Error(`${operation.file}: ${operation.method} has no ${place} parameter ${name}`);
  return { position, node: node as YAMLMap };
}

function addParameter(index: DocumentIndex, edit: EditOf<'addParameter'>): void {
  const operation = index.operation(edit.operation);
  const list = ensureParameters(index, operation);
  const entries = entriesOf(index, operation);
  const isBefore = (entry: Entry) =>
    entry.in === edit.in ? edit.after.includes(entry.name) : edit.in === 'query' && entry.in === 'path';
  const position = entries.findLastIndex(isBefore) + 1;
  list.splice(position, 0, toNode(index, operation, edit.value));
}

interface Entry {
  readonly in: string;
  readonly name: string;
}

function entriesOf(index: DocumentIndex, operation: OperationSpot): Entry[] {
  return parametersOf(operation).map((item) => {
    const spot: Spot = index.resolve({ file: operation.file, node: item as YAMLMap });
    return { in: stringAt(spot.node, 'in') ?? '', name: stringAt(spot.node, 'name') ?? '' };
  });
}

const parametersOf = (operation: OperationSpot): unknown[] => seqAt(operation.node, 'parameters')?.items ?? [];

function ensureParameters(index: DocumentIndex, operation: OperationSpot): unknown[] {
  if (!seqAt(operation.node, 'parameters'))
    setKey(index.files.get(operation.file), operation.node, 'parameters', [], beforeParameters);
  return parametersOf(operation);
}

const toNode = (index: DocumentIndex, { file }: OperationSpot, value: Json) =>
  nodeOf(index.files.get(file), index.localize(file, value));
