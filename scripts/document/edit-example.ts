import { isMap, type YAMLMap } from 'yaml';
import type { DocumentIndex } from './document-index.ts';
import type { EditOf } from './edit.ts';
import { mapAt, nodeOf, setKey } from './yaml-maps.ts';

/** Writes an example of a body or a response, touching only what differs, so that the rest keeps its style. */
export function setExample(index: DocumentIndex, { operation: id, side, name, value }: EditOf<'setExample'>): void {
  const operation = index.operation(id);
  const document = index.files.get(operation.file);
  const holder =
    side === 'request' ? mapAt(operation.node, 'requestBody') : mapAt(mapAt(operation.node, 'responses'), '200');
  const media = mapAt(mapAt(holder, 'content'), 'application/json');
  if (!media) throw new Error(`${operation.file}: ${operation.method} has no ${side} of JSON`);
  if (name === undefined) {
    if (media.has('example')) setValue(document, media, 'example', value);
    else setKey(document, media, 'example', value, ['schema']);
    return;
  }
  const example = mapAt(mapAt(media, 'examples'), name);
  if (!example) throw new Error(`${operation.file}: ${operation.method} has no example ${name}`);
  setValue(document, example, 'value', value);
}

type YamlDocument = ReturnType<DocumentIndex['files']['get']>;

function setValue(document: YamlDocument, holder: YAMLMap, key: string, value: unknown): void {
  const present = holder.get(key, true);
  if (!isMap(present) || value === null || typeof value !== 'object' || Array.isArray(value)) {
    const before = (holder.toJSON() as Record<string, unknown>)[key];
    if (JSON.stringify(before) !== JSON.stringify(value)) holder.set(key, nodeOf(document, value));
    return;
  }
  const names = Object.keys(present.toJSON() as object);
  for (const name of names) if (!Object.hasOwn(value, name)) present.delete(name);
  for (const [name, child] of Object.entries(value)) setValue(document, present as YAMLMap, name, child);
}
