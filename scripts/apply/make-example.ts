import { type Int64Limits, inclusiveLimits } from '../model/int64.ts';
import type { Node } from '../model/node.ts';

/** Values that examples of the document give to fields: by `Backup.id`, and by the name of the field alone. */
export type SampleValues = ReadonlyMap<string, readonly unknown[]>;

/** Stands in for a value that cannot be made up. Lint rejects it. */
const placeholder = 'TODO';

/** Collects the values of the document's examples, so that new examples use the same ones. */
export function sampleValues(root: Node): SampleValues {
  const samples = new Map<string, unknown[]>();
  const add = (name: string, value: unknown) => {
    if (value === placeholder) return;
    const values = samples.get(name) ?? [];
    if (values.length < 4) values.push(value);
    samples.set(name, values);
  };
  const collect = (value: unknown, schema: Node): void => {
    const resolved = schema.resolve('schemas');
    if (Array.isArray(value)) for (const item of value) collect(item, resolved.get('items'));
    else if (value !== null && typeof value === 'object') {
      for (const [name, child] of Object.entries(value)) {
        add(name, child);
        add(`${schema.refName('schemas') ?? ''}.${name}`, child);
        collect(child, resolved.get('properties').get(name));
      }
    }
  };
  const visit = (node: Node): void => {
    if (node.get('schema').exists && node.get('example').exists) collect(node.get('example').value, node.get('schema'));
    for (const child of node.values()) visit(child);
  };
  visit(root.get('paths'));
  return samples;
}

/** Most levels of an example. A schema that holds itself would go on forever. */
const deepest = 10;

/** An example for a schema: its required and always-present fields, or all fields where there are none. */
export function makeExample(schema: Node, samples: SampleValues, isRequest: boolean, name = '', depth = 0): unknown {
  const resolved = schema.resolve('schemas');
  const [, field = name] = name.split('.');
  const known = [...(samples.get(name) ?? []), ...(samples.get(field) ?? [])];
  const sample = known.find((value) => fits(value, resolved));
  if (sample !== undefined) return structuredClone(sample);
  const values = resolved.get('enum').items();
  if (values.length > 0) return (values[1] ?? values[0])?.value;
  switch (resolved.get('type').value) {
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return resolved.get('minimum').exists ? resolved.get('minimum').value : 1;
    case 'array':
      return depth < deepest ? [makeExample(resolved.get('items'), samples, isRequest, name, depth + 1)] : [];
    case 'object':
      return depth < deepest ? makeObject(resolved, samples, isRequest, depth, schema.refName('schemas')) : {};
    default:
      return makeText(resolved);
  }
}

function makeObject(
  schema: Node,
  samples: SampleValues,
  isRequest: boolean,
  depth: number,
  owner = '',
): Record<string, unknown> {
  const properties = schema.get('properties');
  if (properties.get('@type').exists) return { '@type': placeholder };
  const namesOf = (key: string) =>
    schema
      .get(key)
      .items()
      .map((item) => item.string());
  const needed = new Set([...namesOf('required'), ...(isRequest ? [] : namesOf('x-always-present'))]);
  const groups = schema
    .get('x-one-of')
    .items()
    .map((group) =>
      group
        .get('fields')
        .items()
        .map((field) => field.string()),
    );
  const isLater = (field: string) => groups.some((group) => group.indexOf(field) > 0);
  const isUsable = (field: string) => {
    const property = properties.get(field);
    return !property.get('deprecated').boolean() && !property.get(isRequest ? 'readOnly' : 'writeOnly').boolean();
  };
  const chosen = properties
    .keys()
    .filter((field) => needed.has(field) || (needed.size === 0 && depth < 3 && !isLater(field) && isUsable(field)));
  return Object.fromEntries(
    chosen.map((field) => [
      field,
      makeExample(properties.get(field), samples, isRequest, `${owner}.${field}`, depth + 1),
    ]),
  );
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
