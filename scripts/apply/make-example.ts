import { type Int64Limits, inclusiveLimits } from '../model/int64.ts';
import type { Side } from '../model/model.ts';
import type { Node } from '../model/node.ts';
import { placeholder, type SampleValues } from './sample-values.ts';

/** Most levels of an example. A schema that holds itself would go on forever. */
const deepest = 10;

/** Levels down to which a schema without required fields shows all its fields. */
const fullDepth = 3;

export interface ExampleContext {
  readonly samples: SampleValues;
  readonly side: Side;
}

/** Where in an example a value is. */
interface ExamplePlace {
  /** Schema and field that hold the value; empty at the top. */
  readonly owner: string;
  readonly field: string;
  readonly depth: number;
}

const top: ExamplePlace = { owner: '', field: '', depth: 0 };

/** An example for a schema: its required and always-present fields, or all fields where there are none. */
export function makeExample(schema: Node, context: ExampleContext, place: ExamplePlace = top): unknown {
  const resolved = schema.resolve('schemas');
  const sample = context.samples.find(place.owner, place.field).find((value) => fits(value, resolved));
  if (sample !== undefined) return structuredClone(sample);
  const values = resolved.get('enum').items();
  if (values.length > 0) return (values[1] ?? values[0])?.value;
  const isTooDeep = place.depth >= deepest;
  switch (resolved.get('type').value) {
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return resolved.get('minimum').exists ? resolved.get('minimum').value : 1;
    case 'array':
      return isTooDeep ? [] : [makeExample(resolved.get('items'), context, { ...place, depth: place.depth + 1 })];
    case 'object':
      return isTooDeep ? {} : makeObject(resolved, context, schema.refName('schemas') ?? '', place.depth);
    default:
      return makeText(resolved);
  }
}

function makeObject(schema: Node, context: ExampleContext, owner: string, depth: number): Record<string, unknown> {
  const properties = schema.get('properties');
  if (properties.get('@type').exists) return { '@type': placeholder };
  return Object.fromEntries(
    chosenFields(schema, context.side, depth).map((field) => [
      field,
      makeExample(properties.get(field), context, { owner, field, depth: depth + 1 }),
    ]),
  );
}

/** Fields that an example shows. Of a one-of group only the first may be set. */
function chosenFields(schema: Node, side: Side, depth: number): string[] {
  const properties = schema.get('properties');
  const names = (list: Node) => list.items().map((item) => item.string());
  const needed = new Set([
    ...names(schema.get('required')),
    ...(side === 'response' ? names(schema.get('x-always-present')) : []),
  ]);
  if (needed.size > 0) return properties.keys().filter((field) => needed.has(field));
  if (depth >= fullDepth) return [];
  const groups = schema
    .get('x-one-of')
    .items()
    .map((group) => names(group.get('fields')));
  return properties.keys().filter((field) => {
    const property = properties.get(field);
    const isOtherWay = property.get(side === 'request' ? 'readOnly' : 'writeOnly').boolean();
    const isLater = groups.some((group) => group.indexOf(field) > 0);
    return !property.get('deprecated').boolean() && !isOtherWay && !isLater;
  });
}

function makeText(schema: Node): string {
  switch (schema.get('format').value) {
    case 'int64': {
      const { minimum = 1n } = inclusiveLimits((schema.get('x-range').value ?? {}) as Int64Limits);
      return minimum.toString();
    }
    case 'date-time':
      return '2026-07-24T12:00:00Z';
    case 'google-duration':
      return '3600s';
    default:
      return placeholder;
  }
}

/** Whether a value of another example fits here. Only plain values within the limits do. */
function fits(value: unknown, schema: Node): boolean {
  const type = schema.get('type').value;
  if (schema.get('enum').exists)
    return schema
      .get('enum')
      .items()
      .some((item) => item.value === value);
  if (type === 'boolean') return typeof value === 'boolean';
  if (type === 'integer' || type === 'number') return typeof value === 'number';
  if (type !== 'string' || typeof value !== 'string') return false;
  const format = schema.get('format').value;
  if (format === 'int64' && !/^-?\d+$/.test(value)) return false;
  if (format === 'date-time' && Number.isNaN(Date.parse(value))) return false;
  if (format === 'google-duration' && !/^-?\d+(\.\d+)?s$/.test(value)) return false;
  const pattern = schema.get('pattern').value;
  if (typeof pattern === 'string' && !new RegExp(pattern, 'u').test(value)) return false;
  const minimum = Number(schema.get('minLength').value ?? 0);
  const maximum = Number(schema.get('maxLength').value ?? Number.POSITIVE_INFINITY);
  return value.length >= minimum && value.length <= maximum;
}
