import { stringify } from 'yaml';
import type { Spec } from '../../model/read-spec.ts';

type Json = Record<string, unknown>;

/** Splits a document into a file for each path, schema, parameter and response, laid out like `openapi/`. */
export function splitDocument(spec: Spec): Map<string, string> {
  const texts = new Map<string, string>();
  const root = structuredClone(spec) as Json & { paths: Json; components: Record<string, Json> };
  const folderOf = (section: string, name: string) =>
    section === 'schemas'
      ? `schemas/${name.startsWith('Job') ? 'job' : 'book'}/${name}.yaml`
      : `${section}/${name}.yaml`;
  const localize = (node: unknown, file: string): void => {
    if (node === null || typeof node !== 'object') return;
    const record = node as Json;
    const match = /^#\/components\/(\w+)\/(\w+)$/.exec(typeof record.$ref === 'string' ? record.$ref : '');
    if (match) record.$ref = `${'../'.repeat(file.split('/').length - 1)}${folderOf(match[1] ?? '', match[2] ?? '')}`;
    for (const child of Object.values(record)) localize(child, file);
  };
  const cut = (value: unknown, file: string) => {
    localize(value, file);
    texts.set(file, stringify(value, { lineWidth: 110, aliasDuplicateObjects: false }));
  };
  for (const [path, item] of Object.entries(root.paths)) {
    const file = `paths/${path.replace('/v1/', '').replaceAll(/[/:]/g, '.').replaceAll(/[{}]/g, '')}.yaml`;
    cut(item, file);
    root.paths[path] = { $ref: file };
  }
  for (const section of ['schemas', 'parameters', 'responses']) {
    for (const [name, value] of Object.entries(root.components[section] ?? {})) {
      cut(value, folderOf(section, name));
      if (section === 'schemas') (root.components[section] as Json)[name] = { $ref: folderOf(section, name) };
    }
    if (section !== 'schemas') delete root.components[section];
  }
  const schemas = Object.entries(root.components.schemas ?? {}).sort(([left], [right]) => (left < right ? -1 : 1));
  root.components.schemas = Object.fromEntries(schemas);
  texts.set('openapi.yaml', stringify(root, { lineWidth: 110, aliasDuplicateObjects: false }));
  return texts;
}
