import type { Catalog, CatalogSection, Notes, ValueSchema } from '../model/catalog.ts';
import { Node } from '../model/node.ts';
import { separateNotes } from './notes.ts';

const indexFile = 'index.yaml';
const schemaFile = 'schema.yaml';

/** Turns the parsed files of a catalogue, by name, into the catalogue. Throws with file and JSON pointer. */
export function buildCatalog(files: ReadonlyMap<string, unknown>): Catalog {
  const index = fileNode(files, indexFile);
  const schema = fileNode(files, schemaFile);
  index.onlyKeys(['targets', 'fields']);
  const sections = [...files.keys()]
    .filter((file) => file !== indexFile && file !== schemaFile)
    .sort()
    .map((file) => buildSection(file, fileNode(files, file), schema));
  return {
    sections,
    definitions: (schema.get('$defs').value ?? {}) as Record<string, ValueSchema>,
    targets: buildTargets(index.get('targets'), sections),
    fields: buildFields(index.get('fields')),
  };
}

function buildSection(file: string, node: Node, schema: Node): CatalogSection {
  const name = sectionName(file);
  node.onlyKeys(['description', 'values', 'x-docs', 'x-inferred', 'x-unconfirmed', 'x-conflict']);
  const sectionSchema = schema.get('properties').get(name);
  if (!sectionSchema.exists) throw sectionSchema.error(`the schema has no section ${name}, which ${file} states`);
  const { values: _, ...head } = node.value as Record<string, unknown>;
  const valueNotes: Record<string, Notes> = {};
  return {
    name,
    file,
    description: node.get('description').string(),
    notes: separateNotes(new Node(head, node.pointer, head)).notes,
    schema: sectionSchema.value as ValueSchema,
    values: collectValues(required(node.get('values')), '', valueNotes),
    valueNotes,
  };
}

/** The values without notes. Notes are collected by pointer. */
function collectValues(node: Node, pointer: string, notes: Record<string, Notes>): unknown {
  if (Array.isArray(node.value))
    return node.items().map((item, index) => collectValues(item, `${pointer}/${index}`, notes));
  if (node.value === null || typeof node.value !== 'object') return node.value;
  const separated = separateNotes(node);
  if (separated.hasNotes) notes[pointer] = separated.notes;
  if (separated.isNotedValue) return collectValues(node.get('value'), pointer, notes);
  return Object.fromEntries(
    separated.keys.map((key) => [key, collectValues(node.get(key), `${pointer}/${escapeKey(key)}`, notes)]),
  );
}

function buildTargets(node: Node, sections: readonly CatalogSection[]): Record<string, string[]> {
  const byName = new Map(sections.map((section) => [section.file, section.name]));
  const targets = node.keys().map((target) => {
    const names = node
      .get(target)
      .items()
      .map((item) => {
        const name = byName.get(`${item.string()}.yaml`);
        if (name === undefined) throw item.error(`the catalogue has no file ${item.string()}.yaml`);
        return name;
      });
    return [target, names] as const;
  });
  return Object.fromEntries(targets);
}

const buildFields = (node: Node): Record<string, string[]> =>
  Object.fromEntries(
    node.keys().map((target) => [
      target,
      node
        .get(target)
        .items()
        .map((item) => item.string()),
    ]),
  );

/** `host-classes.yaml` to `hostClasses`. */
const sectionName = (file: string): string =>
  file.replace(/\.yaml$/, '').replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

function fileNode(files: ReadonlyMap<string, unknown>, file: string): Node {
  if (!files.has(file)) throw new Error(`catalog/${file} is missing`);
  const value = files.get(file);
  return new Node(value, `catalog/${file}#`, value);
}

function required(node: Node): Node {
  if (!node.exists) throw node.error('is missing');
  return node;
}

/** A key within a JSON pointer. */
export const escapeKey = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
