import type { Node } from '../model/node.ts';

/** Stands in for a value that cannot be made up. Lint rejects it. */
export const placeholder = 'TODO';

const mostValues = 4;

/** Values that the examples of a document give to fields, so that new examples use the same ones. */
export class SampleValues {
  readonly #byField = new Map<string, unknown[]>();
  readonly #byOwner = new Map<string, SampleValues>();

  /** Values of a field: first those of its schema, then those of any field of that name. */
  find(owner: string, field: string): readonly unknown[] {
    return [...(this.#byOwner.get(owner)?.find('', field) ?? []), ...(this.#byField.get(field) ?? [])];
  }

  add(owner: string, field: string, value: unknown): void {
    if (value === placeholder) return;
    this.#addTo(field, value);
    const own = this.#byOwner.get(owner) ?? new SampleValues();
    own.#addTo(field, value);
    this.#byOwner.set(owner, own);
  }

  #addTo(field: string, value: unknown): void {
    const values = this.#byField.get(field) ?? [];
    if (values.length < mostValues) values.push(value);
    this.#byField.set(field, values);
  }
}

/** Collects the values of all examples of a document. */
export function sampleValues(root: Node): SampleValues {
  const samples = new SampleValues();
  visit(root.get('paths'), samples);
  return samples;
}

function visit(node: Node, samples: SampleValues): void {
  if (!node.isObject) return;
  const schema = node.get('schema');
  const example = node.get('example');
  if (schema.exists && example.exists) collect(example.value, schema, samples);
  for (const child of node.values()) visit(child, samples);
}

function collect(value: unknown, schema: Node, samples: SampleValues): void {
  const resolved = schema.resolve('schemas');
  if (Array.isArray(value)) {
    for (const item of value) collect(item, resolved.get('items'), samples);
    return;
  }
  if (value === null || typeof value !== 'object') return;
  for (const [field, child] of Object.entries(value)) {
    samples.add(schema.refName('schemas') ?? '', field, child);
    collect(child, resolved.get('properties').get(field), samples);
  }
}
