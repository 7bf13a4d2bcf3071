import { posix } from 'node:path';
import type { YAMLMap } from 'yaml';
import type { DocumentIndex, OperationSpot } from './document-index.ts';
import { httpMethods } from './document-index.ts';
import { keysOf, mapAt, type Spot, setSorted, stringAt } from './yaml-maps.ts';

/** The path item of a path. A missing one is created, in its own file where the document is split. */
export function ensurePathItem(index: DocumentIndex, path: string): Spot {
  const { files } = index;
  const paths = mapAt(index.root.node, 'paths');
  if (!paths) throw new Error(`${files.root}: there is no "paths"`);
  const present = mapAt(paths, path);
  if (present) return index.resolve({ file: files.root, node: present });
  const root = files.get(files.root);
  const isSplit = keysOf(paths).some((key) => stringAt(mapAt(paths, key), '$ref') !== undefined);
  if (!isSplit) {
    setSorted(root, paths, path, {});
    return { file: files.root, node: mapAt(paths, path) as YAMLMap };
  }
  const file = freeFile(index, path);
  files.add(file, {});
  setSorted(root, paths, path, { $ref: file });
  return index.resolve({ file: files.root, node: mapAt(paths, path) as YAMLMap });
}

/** Moves an operation to another path or method with all its content. */
export function moveOperation(index: DocumentIndex, operation: OperationSpot, path: string, method: string): void {
  const { files } = index;
  const paths = mapAt(index.root.node, 'paths');
  if (!paths) return;
  const isAlone = keysOf(operation.item.node).every((key) => key === operation.method);
  const entry = mapAt(paths, operation.path);
  if (isAlone && path !== operation.path && !paths.has(path) && entry) {
    // The whole file moves, so that its comments stay.
    paths.delete(operation.path);
    const ref = stringAt(entry, '$ref');
    if (ref === undefined) setSorted(files.get(files.root), paths, path, entry);
    else {
      const file = freeFile(index, path, operation.item.file);
      if (file !== operation.item.file) files.rename(operation.item.file, file);
      setSorted(files.get(files.root), paths, path, { $ref: file });
    }
    if (method === operation.method) return;
    moveOperation(index, { ...operation, path, item: ensurePathItem(index, path) }, path, method);
    return;
  }
  const node = operation.item.node.get(operation.method, true);
  const target = ensurePathItem(index, path);
  if (target.node.has(method)) return;
  operation.item.node.delete(operation.method);
  setSorted(files.get(target.file), target.node, method, node);
  dropEmptyItem(index, operation.path);
}

export function removeOperation(index: DocumentIndex, operation: OperationSpot): void {
  operation.item.node.delete(operation.method);
  dropEmptyItem(index, operation.path);
}

function dropEmptyItem(index: DocumentIndex, path: string): void {
  const { files } = index;
  const paths = mapAt(index.root.node, 'paths');
  const entry = mapAt(paths, path);
  if (!paths || !entry) return;
  const item = index.resolve({ file: files.root, node: entry });
  if (keysOf(item.node).some((key) => (httpMethods as readonly string[]).includes(key))) return;
  paths.delete(path);
  if (item.file !== files.root) files.remove(item.file);
}

/** A free file name for a path. `own`: the file that moves, which may keep its name. */
function freeFile(index: DocumentIndex, path: string, own?: string): string {
  const stem = fileStem(index, path);
  for (let number = 1; ; number += 1) {
    const file = posix.join('paths', `${stem}${number === 1 ? '' : `-${number}`}.yaml`);
    if (file === own || !index.files.has(file)) return file;
  }
}

/** `/managed-redis/v1/clusters/{clusterId}:backup` to `clusters.clusterId.backup`: without the part that most paths share. */
function fileStem(index: DocumentIndex, path: string): string {
  const all = keysOf(mapAt(index.root.node, 'paths'));
  const firstOf = (text: string) => text.split('/')[1] ?? '';
  const first = firstOf(path);
  const isShared = all.filter((other) => firstOf(other) === first).length > all.length / 2;
  const segments = path
    .split('/')
    .slice(isShared ? 2 : 1)
    .filter((segment) => !/^v\d+\w*$/.test(segment));
  const stem = segments
    .join('.')
    .replaceAll(':', '.')
    .replaceAll(/[^A-Za-z0-9_.-]/g, '');
  return stem === '' ? 'root' : stem;
}
