import { posix } from 'node:path';
import type { Spec } from '../model/read-spec.ts';
import type { DocumentFiles } from './document-files.ts';

type Json = Record<string, unknown>;

/**
 * Bundles the files of a document in memory, as `readSpec` does from the disk: references between files become references
 * to components, path items are put in place.
 */
export function bundleFiles(files: DocumentFiles): Spec {
  const contents = new Map<string, unknown>();
  const read = (path: string): unknown => {
    if (!contents.has(path)) contents.set(path, files.get(path).toJS());
    return contents.get(path);
  };
  const root = structuredClone(read(files.root)) as Json;
  root.components = root.components ?? {};
  const components = root.components as Record<string, Json>;
  const taken = new Map<string, string>();
  for (const [section, entries] of Object.entries(components)) {
    for (const [name, entry] of Object.entries(entries)) {
      const ref = (entry as Json | undefined)?.$ref;
      if (typeof ref === 'string' && !ref.startsWith('#'))
        taken.set(posix.normalize(ref), `#/components/${section}/${name}`);
    }
  }

  const place = (path: string): string => {
    const known = taken.get(path);
    if (known !== undefined) return known;
    const section = path.split('/')[0] ?? '';
    const name = posix.basename(path, '.yaml');
    const pointer = `#/components/${section}/${name}`;
    taken.set(path, pointer);
    const entries = components[section] ?? {};
    components[section] = entries;
    entries[name] = localized(read(path), path);
    return pointer;
  };
  const localized = (node: unknown, file: string): unknown => {
    if (Array.isArray(node)) return node.map((item) => localized(item, file));
    if (node === null || typeof node !== 'object') return node;
    const entries = Object.entries(node).map(([key, value]) => {
      if (key !== '$ref' || typeof value !== 'string') return [key, localized(value, file)];
      const [path = '', pointer = ''] = value.split('#');
      if (path === '') return [key, value];
      const target = posix.join(posix.dirname(file), path);
      if (target === files.root) return [key, `#${pointer}`];
      if (!files.has(target)) throw new Error(`${file}: the reference ${value} leads nowhere`);
      return [key, place(target)];
    });
    return Object.fromEntries(entries);
  };

  const paths = (root.paths ?? {}) as Json;
  for (const [path, item] of Object.entries(paths)) {
    const ref = (item as Json).$ref;
    if (typeof ref !== 'string') paths[path] = localized(item, files.root);
    else if (!files.has(posix.normalize(ref))) throw new Error(`${files.root}: the reference ${ref} leads nowhere`);
    else paths[path] = localized(read(posix.normalize(ref)), posix.normalize(ref));
  }
  for (const entries of Object.values(components)) {
    for (const [name, entry] of Object.entries(entries)) {
      const ref = (entry as Json | undefined)?.$ref;
      const path = typeof ref === 'string' && !ref.startsWith('#') ? posix.normalize(ref) : undefined;
      entries[name] = path === undefined ? localized(entry, files.root) : localized(read(path), path);
    }
  }
  return root;
}
