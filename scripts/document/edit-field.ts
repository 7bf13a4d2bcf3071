import type { YAMLMap } from 'yaml';
import type { DocumentIndex } from './document-index.ts';
import type { EditOf, FieldEdit, FieldPlace, Json, SchemaPlace } from './edit.ts';
import { findParameter } from './edit-parameter.ts';
import type { Editors } from './editors.ts';
import { typeKeywords } from './type-keywords.ts';
import { keysOf, mapAt, nodeOf, type Spot, setKey, setStrings, stringsAt } from './yaml-maps.ts';

export const fieldEditors: Editors<FieldEdit> = {
  setType(index, { at, value }) {
    setType(index, schemaSpot(index, at), value);
    if ('schema' in at) followUpdateMask(index, at, value);
  },
  setLimit: (index, { at, path, keyword, value }) => setLimit(index, schemaSpot(index, at), path, keyword, value),
  removeLimit: (index, { at, path, keyword }) => removeAt(schemaSpot(index, at).node, [...path, keyword]),
  setRequired,
  setDeprecated,
};

const isField = (place: FieldPlace | { readonly operation: string }): place is FieldPlace =>
  'schema' in place || 'parameter' in place || 'name' in place;

function setDeprecated(index: DocumentIndex, { at, deprecated }: EditOf<'setDeprecated'>): void {
  const spot = isField(at) ? fieldSpot(index, at) : index.operation(at.operation);
  if (!deprecated) {
    spot.node.delete('deprecated');
    return;
  }
  const after = isField(at) ? keysOf(spot.node) : ['operationId', 'summary', 'description'];
  setKey(index.files.get(spot.file), spot.node, 'deprecated', true, after);
}

/** The map of a property or a parameter. */
function fieldSpot(index: DocumentIndex, at: FieldPlace): Spot {
  if ('parameter' in at) return index.component('parameters', at.parameter);
  if ('operation' in at) {
    const operation = index.operation(at.operation);
    return { file: operation.file, node: findParameter(index, operation, at).node };
  }
  const { file, node } = index.component('schemas', at.schema);
  const property = mapAt(mapAt(node, 'properties'), at.property);
  if (!property) throw new Error(`${file}: ${at.schema} has no property ${at.property}`);
  return { file, node: property };
}

/** The map that holds the type of a field: a parameter keeps it below `schema`. */
function schemaSpot(index: DocumentIndex, at: FieldPlace): Spot {
  const { file, node } = fieldSpot(index, at);
  if ('schema' in at) return { file, node };
  const schema = mapAt(node, 'schema');
  if (!schema) throw new Error(`${file}: a parameter has no schema`);
  return { file, node: schema };
}

/** The new keywords take the place of the old ones; descriptions and marks stay. */
function setType(index: DocumentIndex, { file, node }: Spot, value: Json): void {
  const document = index.files.get(file);
  const position = Math.max(
    keysOf(node).findIndex((key) => typeKeywords.includes(key)),
    0,
  );
  for (const key of typeKeywords) node.delete(key);
  const isScalarType = value.$ref === undefined && value.type !== 'array' && value.type !== 'object';
  if (!isScalarType) node.delete('x-wrapper');
  const pairs = Object.entries(index.localize(file, value)).map(([key, item]) =>
    document.createPair(key, nodeOf(document, item)),
  );
  node.items.splice(position, 0, ...pairs);
}

/** A property whose type changes may cease to be the update mask of its schema, or become it. */
function followUpdateMask(index: DocumentIndex, at: Extract<FieldPlace, SchemaPlace>, value: Json): void {
  const { file, node } = index.component('schemas', at.schema);
  const mask = node.get('x-update-mask');
  if (value.format === 'field-mask') {
    if (mask === undefined) setKey(index.files.get(file), node, 'x-update-mask', at.property, ['x-docs', 'x-message']);
  } else if (mask === at.property) {
    node.delete('x-update-mask');
  }
}

function setLimit(
  index: DocumentIndex,
  { file, node }: Spot,
  path: readonly string[],
  keyword: string,
  value: unknown,
): void {
  const document = index.files.get(file);
  let holder = node;
  for (const key of path) {
    if (!mapAt(holder, key)) setKey(document, holder, key, {}, typeKeywords);
    holder = mapAt(holder, key) as YAMLMap;
  }
  const earlier = typeKeywords.slice(0, typeKeywords.indexOf(keyword));
  setKey(document, holder, keyword, value, [...earlier, 'minimum', 'description']);
}

/** Deletes a key below a map, and the maps that are empty then. A `propertyNames` that states only a type is empty too. */
function removeAt(map: YAMLMap, path: readonly string[]): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) {
    map.delete(key);
    return;
  }
  const child = mapAt(map, key);
  if (!child) return;
  removeAt(child, rest);
  const isEmpty = child.items.length === 0 || (key === 'propertyNames' && keysOf(child).join() === 'type');
  if (isEmpty && key !== 'items') map.delete(key);
}

function setRequired(index: DocumentIndex, { at, required }: EditOf<'setRequired'>): void {
  if (!('schema' in at)) {
    const { file, node } = fieldSpot(index, at);
    if (required) setKey(index.files.get(file), node, 'required', true, ['name', 'in', 'description']);
    else node.delete('required');
    return;
  }
  const { file, node } = index.component('schemas', at.schema);
  const others = stringsAt(node, 'required').filter((name) => name !== at.property);
  const names = required ? [...others, at.property] : others;
  setStrings(index.files.get(file), node, 'required', names, [
    'type',
    'description',
    'x-docs',
    'x-message',
    'x-unconfirmed',
  ]);
}
