import { posix } from 'node:path';
import { isMap, type YAMLMap } from 'yaml';
import type { DocumentIndex } from './document-index.ts';
import type { EditOf, SchemaEdit } from './edit.ts';
import type { Editors } from './editors.ts';
import { keysOf, mapAt, nodeOf, seqAt, setKey, setSorted, setStrings, stringsAt } from './yaml-maps.ts';

/** Description of everything new: lint refuses it until a person writes a sentence. */
export const todo = 'TODO.';

/** Keys that a schema or an operation begins with. */
const headKeys = [
  'type',
  'description',
  'tags',
  'x-docs',
  'x-message',
  'x-sdk',
  'x-operation',
  'x-pagination',
  'x-unconfirmed',
];

export const schemaEditors: Editors<SchemaEdit> = {
  addSchema: fillSchema,
  addProperty,
  removeProperty,
  setEnumValues,
  setOneOf,
  setDocs(index, { at, docs }) {
    const { file, node } = index.owner(at);
    setKey(index.files.get(file), node, 'x-docs', docs, ['description', 'deprecated', 'tags']);
  },
  removeComponent(index, { section, name }) {
    const { file } = index.component(section, name);
    index.section(section)?.delete(name);
    if (file !== index.files.root) index.files.remove(file);
  },
};

/** Gives a new schema its name and its file, still without content. */
export function placeSchema(index: DocumentIndex, { schema, near, folder }: EditOf<'addSchema'>): void {
  const { files, isSplit } = index;
  const root = files.get(files.root);
  const schemas = ensureMap(index, ensureMap(index, index.root.node, 'components'), 'schemas');
  if (!isSplit) {
    setKey(root, schemas, schema, {});
    return;
  }
  const nearFile = near === undefined ? files.root : index.component('schemas', near).file;
  const path = posix.join(nearFile === files.root ? folder : posix.dirname(nearFile), `${schema}.yaml`);
  files.add(path, {});
  setSorted(root, schemas, schema, { $ref: path });
}

function fillSchema(index: DocumentIndex, { schema, value }: EditOf<'addSchema'>): void {
  const { file, node } = index.component('schemas', schema);
  const document = index.files.get(file);
  for (const [key, item] of Object.entries(index.localize(file, value))) setKey(document, node, key, item);
}

function ensureMap(index: DocumentIndex, parent: YAMLMap, key: string): YAMLMap {
  if (!mapAt(parent, key)) setKey(index.files.get(index.files.root), parent, key, {});
  return mapAt(parent, key) as YAMLMap;
}

function addProperty(index: DocumentIndex, { schema, property, value, after }: EditOf<'addProperty'>): void {
  const { file, node } = index.component('schemas', schema);
  const document = index.files.get(file);
  if (!mapAt(node, 'properties')) setKey(document, node, 'properties', {}, [...headKeys, 'required']);
  const properties = mapAt(node, 'properties') as YAMLMap;
  setKey(document, properties, property, index.localize(file, value), after.length === 0 ? ['(first)'] : after);
}

function removeProperty(index: DocumentIndex, { schema, property: name }: EditOf<'removeProperty'>): void {
  const { file, node } = index.component('schemas', schema);
  const properties = mapAt(node, 'properties');
  if (!properties?.delete(name)) throw new Error(`${file}: ${schema} has no property ${name}`);
  if (properties.items.length === 0) node.delete('properties');
  if (node.get('x-update-mask') === name) node.delete('x-update-mask');
  for (const key of ['required', 'x-always-present']) {
    const values = stringsAt(node, key);
    if (!values.includes(name)) continue;
    const left = values.filter((value) => value !== name);
    setStrings(index.files.get(file), node, key, left);
  }
}

function setEnumValues(index: DocumentIndex, { schema, values, zero }: EditOf<'setEnumValues'>): void {
  const { file, node } = index.component('schemas', schema);
  const document = index.files.get(file);
  setStrings(document, node, 'enum', values);
  setKey(document, node, 'x-zero-value', zero, ['enum']);
  const descriptions = mapAt(node, 'x-enumDescriptions');
  if (!descriptions) return;
  for (const value of keysOf(descriptions)) if (!values.includes(value)) descriptions.delete(value);
  for (const [position, value] of values.entries()) {
    if (descriptions.has(value)) continue;
    setKey(document, descriptions, value, todo, ['(first)', ...values.slice(0, position)]);
  }
}

/** A group that shares a field with a present one takes its place, with its comments. */
function setOneOf(index: DocumentIndex, { at, groups }: EditOf<'setOneOf'>): void {
  const { file, node } = index.owner(at);
  const document = index.files.get(file);
  const present = seqAt(node, 'x-one-of');
  if (groups.length === 0) {
    node.delete('x-one-of');
    return;
  }
  if (!present) {
    setKey(document, node, 'x-one-of', groups, [...headKeys, 'required', 'x-always-present']);
    return;
  }
  const known = present.items.filter((item): item is YAMLMap => isMap(item));
  present.items = groups.map((group) => {
    const own = known.find((item) => stringsAt(item, 'fields').some((name) => group.fields.includes(name)));
    if (!own) return nodeOf(document, group);
    known.splice(known.indexOf(own), 1);
    setStrings(document, own, 'fields', group.fields);
    return own;
  });
}
