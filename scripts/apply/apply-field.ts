import type { YAMLMap } from 'yaml';
import { comparable, typeName } from '../compare-facts/atoms.ts';
import type { Constraints, FieldFact } from '../docs/facts.ts';
import type { DocumentIndex } from '../document/document-index.ts';
import { keysOf, mapAt, nodeOf, type Spot, setKey, stringAt } from '../document/yaml-maps.ts';
import type { SyncRun } from '../sync/sync-run.ts';
import { constraintPlace, constraintValue, fieldSchema, typeKeywords } from './field-schema.ts';
import { referencesFrom } from './new-schema.ts';

export interface FieldContext {
  /** What the field's facts begin with: `library.v1.Book title`. */
  readonly key: string;
  /** Message whose field it is, for the name of a new enum. */
  readonly owner: string;
  readonly page: string;
  readonly isPartial: boolean;
}

/** Brings type and limits of a field, or of the schema of a parameter, in line with a page. */
export function applyFieldType(
  run: SyncRun,
  spot: Spot,
  want: FieldFact,
  have: FieldFact,
  context: FieldContext,
): void {
  if (want.type.kind === 'inline') return;
  if (want.type.kind !== 'unstated' && typeOf(want) !== typeOf(have)) {
    replaceType(run, spot, want, context);
    noteEnum(run, spot, want, context);
    return;
  }
  const document = run.files.get(spot.file);
  const facts = { type: have.type, repeated: have.repeated };
  for (const name of Object.keys({ ...have.constraints, ...want.constraints }) as (keyof Constraints)[]) {
    const value = want.constraints[name];
    const present = have.constraints[name];
    const place = constraintPlace(name, facts);
    if (!place) continue;
    if (value === undefined) {
      if (context.isPartial || run.isExplained(`${context.key}: ${name}`)) continue;
      deleteAt(spot.node, [...place.path, place.keyword]);
    } else if (present === undefined || comparable(name, present) !== comparable(name, value)) {
      let holder = spot.node;
      for (const key of place.path) {
        if (!mapAt(holder, key)) setKey(document, holder, key, {}, typeKeywords);
        holder = mapAt(holder, key) as YAMLMap;
      }
      setKey(document, holder, place.keyword, constraintValue(name, value, facts), [
        ...typeKeywords.slice(0, typeKeywords.indexOf(place.keyword as (typeof typeKeywords)[number])),
        'minimum',
        'description',
      ]);
    }
  }
  noteEnum(run, spot, want, context);
}

/** Brings the mark `deprecated` of a property or parameter in line with a page. */
export function applyDeprecated(run: SyncRun, spot: Spot, want: FieldFact, context: FieldContext): void {
  if (want.deprecated) setKey(run.files.get(spot.file), spot.node, 'deprecated', true, keysOf(spot.node));
  else if (!context.isPartial && !run.isExplained(`${context.key}: deprecated`)) spot.node.delete('deprecated');
}

const typeOf = (field: FieldFact): string => `${typeName(field.type)}${field.repeated ? '[]' : ''}`;

function replaceType(run: SyncRun, spot: Spot, want: FieldFact, context: FieldContext): void {
  const schema = fieldSchema(want, referencesFrom(run, spot.file, context));
  if (!schema) return;
  const document = run.files.get(spot.file);
  const first = keysOf(spot.node).findIndex((key) => (typeKeywords as readonly string[]).includes(key));
  const before = keysOf(spot.node).slice(0, Math.max(first, 0));
  for (const key of typeKeywords) spot.node.delete(key);
  const isScalarType = schema.$ref === undefined && schema.type !== 'array' && schema.type !== 'object';
  if (!isScalarType) spot.node.delete('x-wrapper');
  const pairs = Object.entries(schema).map(([key, value]) => document.createPair(key, nodeOf(document, value)));
  spot.node.items.splice(before.length, 0, ...pairs);
}

/** Keeps what a page says of the values of an enum, to be applied to its schema. */
export function noteEnum(run: SyncRun, spot: Spot, want: FieldFact, context: FieldContext): void {
  if (want.type.kind !== 'enum') return;
  const name = enumSchemaOf(run.index, spot);
  if (name === undefined) return;
  const statements = run.enums.get(name) ?? [];
  const { values, zero } = want.type;
  statements.push({ values, ...(zero === undefined ? {} : { zero }), key: context.key, isPartial: context.isPartial });
  run.enums.set(name, statements);
}

function enumSchemaOf(index: DocumentIndex, spot: Spot): string | undefined {
  const holder = stringAt(spot.node, '$ref') === undefined ? mapAt(spot.node, 'items') : spot.node;
  const ref = stringAt(holder, '$ref');
  return ref === undefined ? undefined : index.schemaOfRef(spot.file, ref);
}

/** Deletes a key below a map, and maps that are empty then. `type` alone keeps a map. */
function deleteAt(map: YAMLMap, path: readonly string[]): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) {
    map.delete(key);
    return;
  }
  const child = mapAt(map, key);
  if (!child) return;
  deleteAt(child, rest);
  const isEmpty = child.items.length === 0 || (key === 'propertyNames' && keysOf(child).join() === 'type');
  if (isEmpty && key !== 'items') map.delete(key);
}
