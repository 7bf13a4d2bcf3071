import { posix } from 'node:path';
import type { DocumentFiles } from '../document/document-files.ts';
import type { DocumentIndex } from '../document/document-index.ts';
import { mapAt } from '../document/yaml-maps.ts';
import { checkUse } from '../lint/use.ts';
import type { Spec } from '../model/read-spec.ts';

/** Removes what nothing uses any more. What was unused before this run stays: it is not ours to judge. */
export function removeUnused(index: DocumentIndex, before: Spec, after: Spec): string[] {
  const { files } = index;
  const known = new Set(checkUse(before).map((problem) => problem.pointer));
  const removed: string[] = [];
  for (const { pointer } of checkUse(after)) {
    const [, , section = '', name = ''] = pointer.split('/');
    if (known.has(pointer)) continue;
    const components = mapAt(mapAt(index.root.node, 'components'), section);
    const entry = mapAt(components, name);
    if (!components || !entry) continue;
    const { file } = index.resolve({ file: files.root, node: entry });
    components.delete(name);
    if (file !== files.root) files.remove(file);
    removed.push(pointer);
  }
  return removed;
}

/** Removes files of shared parameters that nothing refers to any more, but did before. */
export function removeUnusedParameters(files: DocumentFiles, before: DocumentFiles): void {
  const used = references(files);
  for (const path of references(before)) {
    if (path.startsWith('parameters/') && !used.has(path) && files.has(path)) files.remove(path);
  }
}

function references(files: DocumentFiles): Set<string> {
  const found = new Set<string>();
  for (const path of files.paths()) {
    const visit = (node: unknown): void => {
      if (node === null || typeof node !== 'object') return;
      const ref = (node as { $ref?: unknown }).$ref;
      if (typeof ref === 'string') {
        const target = ref.split('#')[0] ?? '';
        found.add(target === '' ? path : posix.join(posix.dirname(path), target));
      }
      for (const child of Object.values(node)) visit(child);
    };
    visit(files.get(path).toJS());
  }
  return found;
}
