import type { FieldFact } from '../docs/facts.ts';
import { keysOf, mapAt, type Spot, setKey, setStrings, stringsAt } from '../document/yaml-maps.ts';
import { type SyncRun, todo } from '../sync/sync-run.ts';
import { applyDeprecated, applyFieldType, type FieldContext, noteEnum } from './apply-field.ts';
import { applyOneOf } from './apply-one-of.ts';
import { fieldSchema } from './field-schema.ts';
import { referencesFrom } from './new-schema.ts';

export interface WantedMessage {
  /** What facts about its fields begin with: the full name, or `Backup.Create body`. */
  readonly owner: string;
  readonly name: string;
  readonly fields: readonly FieldFact[];
  readonly page: string;
  readonly isPartial: boolean;
}

const headKeys = ['type', 'description', 'x-docs', 'x-message', 'x-unconfirmed'];

/** Brings the fields of a schema in line with a page: new ones in their place, changed ones, and those that are gone. */
export function applyMessage(run: SyncRun, spot: Spot, wanted: WantedMessage, present: readonly FieldFact[]): void {
  const document = run.files.get(spot.file);
  if (!mapAt(spot.node, 'properties')) setKey(document, spot.node, 'properties', {}, [...headKeys, 'required']);
  const properties = mapAt(spot.node, 'properties');
  if (!properties) return;
  const have = new Map(present.map((field) => [field.name, field]));
  const required = new Set(stringsAt(spot.node, 'required'));

  for (const [position, want] of wanted.fields.entries()) {
    const key = `${wanted.owner} ${want.name}`;
    const context: FieldContext = { key, owner: wanted.name, page: wanted.page, isPartial: wanted.isPartial };
    const known = have.get(want.name);
    if (known) {
      const node = mapAt(properties, want.name);
      if (!node) continue;
      applyFieldType(run, { file: spot.file, node }, want, known, context);
      applyDeprecated(run, { file: spot.file, node }, want, context);
    } else {
      const schema = fieldSchema(want, referencesFrom(run, spot.file, context));
      if (!schema) continue;
      const value = { description: todo, ...schema, ...(want.deprecated ? { deprecated: true } : {}) };
      const before = wanted.fields.slice(0, position).map((field) => field.name);
      setKey(document, properties, want.name, value, before.length === 0 ? ['(first)'] : before);
      const node = mapAt(properties, want.name);
      if (node) noteEnum(run, { file: spot.file, node }, want, context);
    }
    if (want.required) required.add(want.name);
    else if (!wanted.isPartial && !run.isExplained(`${key}: required`)) required.delete(want.name);
  }

  if (!wanted.isPartial) {
    const stated = new Set(wanted.fields.map((field) => field.name));
    for (const name of keysOf(properties)) {
      if (!stated.has(name) && have.has(name) && !run.isExplained(`${wanted.owner} ${name}: type`)) {
        removeField(run, spot, name);
        required.delete(name);
      }
    }
  }
  const order = keysOf(properties);
  const inOrder = stringsAt(spot.node, 'required').filter((name) => required.has(name));
  const added = order.filter((name) => required.has(name) && !inOrder.includes(name));
  setStrings(document, spot.node, 'required', [...inOrder, ...added], headKeys);
  const always = stringsAt(spot.node, 'x-always-present').filter((name) => order.includes(name));
  setStrings(document, spot.node, 'x-always-present', always);
  applyOneOf(run, spot, wanted.fields, { owner: wanted.owner, isPartial: wanted.isPartial });
  if (properties.items.length === 0) spot.node.delete('properties');
}

function removeField(run: SyncRun, spot: Spot, name: string): void {
  mapAt(spot.node, 'properties')?.delete(name);
  if (spot.node.get('x-update-mask') === name) spot.node.delete('x-update-mask');
  for (const key of ['required', 'x-always-present']) {
    const values = stringsAt(spot.node, key).filter((value) => value !== name);
    setStrings(run.files.get(spot.file), spot.node, key, values);
  }
}
