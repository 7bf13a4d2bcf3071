import { isMap, type YAMLMap } from 'yaml';
import { comparable, typeName } from '../compare-facts/atoms.ts';
import { parameterFact } from '../compare-facts/document-facts.ts';
import type { FieldFact } from '../docs/facts.ts';
import type { OperationSpot } from '../document/document-index.ts';
import { mapAt, nodeOf, type Spot, seqAt, setKey, stringAt } from '../document/yaml-maps.ts';
import { rootNode } from '../model/node.ts';
import type { Spec } from '../model/read-spec.ts';
import { type SyncRun, todo } from '../sync/sync-run.ts';
import { applyDeprecated, applyFieldType, type FieldContext, noteEnum } from './apply-field.ts';
import { fieldSchema } from './field-schema.ts';
import { referencesFrom } from './new-schema.ts';

export interface WantedParameters {
  readonly place: 'path' | 'query';
  readonly fields: readonly FieldFact[];
  readonly page: string;
  readonly isPartial: boolean;
  /** Full name of the request message or of the service, for the names of new enums. */
  readonly owner: string;
  /** Whether all operations that use a shared parameter are to have these facts. */
  agrees(parameter: Spot, want: FieldFact): boolean;
}

/** Brings the parameters of an operation in one place in line with a page. */
export function applyParameters(
  run: SyncRun,
  operation: OperationSpot,
  wanted: WantedParameters,
  present: readonly FieldFact[],
): void {
  const document = run.files.get(operation.file);
  if (wanted.fields.length > 0 && !seqAt(operation.node, 'parameters'))
    setKey(document, operation.node, 'parameters', [], ['x-docs', 'x-sdk', 'x-operation', 'x-pagination', 'servers']);
  const list = seqAt(operation.node, 'parameters');
  if (!list) return;
  const have = new Map(present.map((field) => [field.name, field]));
  const isWanted = (spot: Spot) => stringAt(spot.node, 'in') === wanted.place;
  const find = (name: string) =>
    list.items.findIndex((item) => {
      const spot = isMap(item) ? run.index.resolve({ file: operation.file, node: item as YAMLMap }) : undefined;
      return spot !== undefined && isWanted(spot) && stringAt(spot.node, 'name') === name;
    });

  for (const [position, want] of wanted.fields.entries()) {
    const known = have.get(want.name);
    const context: FieldContext = {
      key: `${operation.id} ${wanted.place} ${want.name}`,
      owner: wanted.owner,
      page: wanted.page,
      isPartial: wanted.isPartial,
    };
    const index = find(want.name);
    if (known && index >= 0) {
      const item = list.items[index] as YAMLMap;
      if (isSame(want, known, wanted.isPartial)) {
        const spot = run.index.resolve({ file: operation.file, node: item });
        const schema = mapAt(spot.node, 'schema');
        if (schema) noteEnum(run, { file: spot.file, node: schema }, want, context);
        continue;
      }
      const target = withOwnFacts(run, operation, item, want, wanted);
      if (target.replaces) list.items[index] = target.node;
      if (target.isDone) continue;
      const schema = mapAt(target.node, 'schema');
      if (schema) applyFieldType(run, { file: target.file, node: schema }, want, known, context);
      applyRequired(run, target, want, context);
      applyDeprecated(run, target, want, context);
      continue;
    }
    const node = newParameter(run, operation, want, wanted, context);
    if (!node) continue;
    const before = wanted.fields.slice(0, position).map((field) => find(field.name));
    list.items.splice(Math.max(...before, -1) + 1, 0, node);
  }

  if (!wanted.isPartial) {
    const stated = new Set(wanted.fields.map((field) => field.name));
    for (const name of have.keys()) {
      const index = find(name);
      const isExplained = run.isExplained(`${operation.id} ${wanted.place} ${name}: type`);
      if (!stated.has(name) && !isExplained && index >= 0) list.items.splice(index, 1);
    }
  }
  if (list.items.length === 0) operation.node.delete('parameters');
}

function applyRequired(run: SyncRun, spot: Spot, want: FieldFact, context: FieldContext): void {
  if (want.required) setKey(run.files.get(spot.file), spot.node, 'required', true, ['name', 'in', 'description']);
  else if (!context.isPartial && !run.isExplained(`${context.key}: required`)) spot.node.delete('required');
}

/**
 * Where a changed parameter is written: another shared parameter that fits, the shared one itself where all who use it
 * change alike, or a copy of it in the operation.
 */
function withOwnFacts(
  run: SyncRun,
  operation: OperationSpot,
  item: YAMLMap,
  want: FieldFact,
  wanted: WantedParameters,
): Spot & { readonly replaces: boolean; readonly isDone: boolean } {
  const spot = run.index.resolve({ file: operation.file, node: item });
  const fitting = sharedParameter(run, want, wanted.place);
  const document = run.files.get(operation.file);
  const isInline = spot.node === item;
  const isSameText = stringAt(fitting?.node, 'description') === stringAt(item, 'description');
  if (isInline && !(fitting && isSameText)) return { ...spot, replaces: false, isDone: false };
  if (fitting) {
    const ref = run.index.refToParameter(operation.file, fitting);
    return { file: operation.file, node: nodeOf(document, { $ref: ref }) as YAMLMap, replaces: true, isDone: true };
  }
  if (wanted.agrees(spot, want)) return { ...spot, replaces: false, isDone: false };
  const copy = spot.node.toJSON() as Record<string, unknown>;
  const node = nodeOf(document, copy) as YAMLMap;
  const schema = mapAt(node, 'schema');
  const ref = stringAt(schema, '$ref');
  if (schema && ref !== undefined) {
    const name = run.index.schemaOfRef(spot.file, ref);
    if (name !== undefined) schema.set('$ref', run.index.refToSchema(operation.file, name));
  }
  return { file: operation.file, node, replaces: true, isDone: false };
}

function newParameter(
  run: SyncRun,
  operation: OperationSpot,
  want: FieldFact,
  wanted: WantedParameters,
  context: FieldContext,
): YAMLMap | undefined {
  const document = run.files.get(operation.file);
  const fitting = sharedParameter(run, want, wanted.place);
  if (fitting) return nodeOf(document, { $ref: run.index.refToParameter(operation.file, fitting) }) as YAMLMap;
  const schema =
    want.type.kind === 'unstated'
      ? { type: 'string' }
      : fieldSchema(want, referencesFrom(run, operation.file, context));
  if (!schema) return undefined;
  const node = nodeOf(document, {
    name: want.name,
    in: wanted.place,
    description: todo,
    ...(want.required ? { required: true } : {}),
    schema,
    ...(want.repeated ? { style: 'form', explode: true } : {}),
    ...(want.deprecated ? { deprecated: true } : {}),
  }) as YAMLMap;
  const schemaNode = mapAt(node, 'schema');
  if (schemaNode) noteEnum(run, { file: operation.file, node: schemaNode }, want, context);
  return node;
}

/** A shared parameter that states exactly these facts. Enum and message types are compared by the pages' names. */
function sharedParameter(run: SyncRun, want: FieldFact, place: string): Spot | undefined {
  return run.index
    .parameters()
    .find((spot) => stringAt(spot.node, 'in') === place && isSame(want, factOf(run, spot), false));
}

/** Facts of a shared parameter. References are replaced by what they point at, as in the bundled document. */
function factOf(run: SyncRun, spot: Spot): FieldFact {
  const value = spot.node.toJSON() as Record<string, unknown>;
  const schemas: Record<string, unknown> = {};
  const localize = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    const record = node as Record<string, unknown>;
    if (typeof record.$ref === 'string') {
      const name = run.index.schemaOfRef(spot.file, record.$ref) ?? '';
      record.$ref = `#/components/schemas/${name}`;
      schemas[name] = run.index.schema(name)?.node.toJSON();
    }
    for (const child of Object.values(record)) localize(child);
  };
  localize(value);
  const spec: Spec = { parameter: value, components: { schemas } };
  return parameterFact(rootNode(spec).get('parameter'), rootNode(spec).get('x-one-of'));
}

const isSame = (want: FieldFact, have: FieldFact, isPartial: boolean): boolean =>
  want.name === have.name && describe(want, have, isPartial) === describe(have, have, isPartial);

function describe(field: FieldFact, reference: FieldFact, isPartial: boolean): string {
  const { type } = field.type.kind === 'unstated' ? reference : field;
  const constraints = Object.entries(isPartial ? { ...reference.constraints, ...field.constraints } : field.constraints)
    .map(([key, value]) => `${key}=${comparable(key, value)}`)
    .sort();
  return JSON.stringify([
    typeName(type),
    field.repeated || (field.type.kind === 'unstated' && reference.repeated),
    field.required || (isPartial && reference.required),
    field.deprecated || (isPartial && reference.deprecated),
    constraints,
  ]);
}
