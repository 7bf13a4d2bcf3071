import type { Reads } from './reads.ts';

/**
 * A place in the document: its value and its JSON pointer. Every error names the pointer.
 * References are followed on `resolve`, so that the pointer is that of the target.
 */
export class Node {
  readonly value: unknown;
  readonly root: unknown;
  readonly #place: string | ChildPlace;
  readonly #reads: Reads | undefined;

  /** `place`: its pointer, or its parent and its key there. `reads`: notes which keywords are read from here on. */
  constructor(value: unknown, place: string | ChildPlace, root: unknown, reads?: Reads) {
    this.value = value;
    this.#place = place;
    this.root = root;
    this.#reads = reads;
  }

  /** JSON pointer. It is made on demand, since few nodes are ever named in an error. */
  get pointer(): string {
    if (typeof this.#place === 'string') return this.#place;
    const { parent, key } = this.#place;
    return `${parent.pointer}/${pointerToken(key)}`;
  }

  error(message: string): Error {
    return new Error(`${this.pointer === '' ? '(document)' : this.pointer}: ${message}`);
  }

  get exists(): boolean {
    return this.value !== undefined;
  }

  get isObject(): boolean {
    return isObject(this.value);
  }

  get(key: string): Node {
    if (!this.exists) return new Node(undefined, { parent: this, key }, this.root, this.#reads);
    const value = this.#object();
    this.#reads?.addKey(value, key);
    return new Node(Object.hasOwn(value, key) ? value[key] : undefined, { parent: this, key }, this.root, this.#reads);
  }

  keys(): string[] {
    return this.exists ? Object.keys(this.#object()) : [];
  }

  /** The value as plain data, with all that it contains. */
  json(): unknown {
    if (this.value !== null && typeof this.value === 'object') this.#reads?.addWhole(this.value);
    return this.value;
  }

  /** Notes keywords that are there for people and for other tools, and mean nothing to generated code. */
  allowNotes(...keys: readonly string[]): void {
    for (const key of keys) this.get(key).json();
  }

  values(): Node[] {
    return this.keys().map((key) => this.get(key));
  }

  items(): Node[] {
    if (this.value === undefined) return [];
    if (!Array.isArray(this.value)) throw this.error('expected a list');
    return this.value.map(
      (item, index) => new Node(item, { parent: this, key: String(index) }, this.root, this.#reads),
    );
  }

  string(): string {
    if (typeof this.value !== 'string') throw this.error(`expected text, found ${describe(this.value)}`);
    return this.value;
  }

  stringOr(fallback: string): string {
    return this.exists ? this.string() : fallback;
  }

  number(): number {
    if (typeof this.value !== 'number') throw this.error(`expected a number, found ${describe(this.value)}`);
    return this.value;
  }

  boolean(): boolean {
    if (this.value === undefined) return false;
    if (typeof this.value !== 'boolean') throw this.error(`expected true or false, found ${describe(this.value)}`);
    return this.value;
  }

  /** Name of the component that a `$ref` points at, or undefined where there is no `$ref`. */
  refName(section: string): string | undefined {
    const ref = this.get('$ref');
    if (!ref.exists) return undefined;
    const prefix = `#/components/${section}/`;
    const target = ref.string();
    if (!target.startsWith(prefix)) throw ref.error(`expected a reference to ${prefix}…, found ${target}`);
    return target.slice(prefix.length);
  }

  /** Follows a `$ref` to a component of this section. `outer`: the components on the way here. */
  resolve(section: string, outer: readonly string[] = []): Node {
    const name = this.refName(section);
    if (name === undefined) return this;
    if (outer.includes(name)) throw this.get('$ref').error('this reference leads back to itself');
    const target = rootNode(this.root, this.#reads).get('components').get(section).get(name);
    if (!target.exists) throw this.error(`nothing is at components/${section}/${name}`);
    return target.resolve(section, [...outer, name]);
  }

  /** Rejects all keys but these: a typo must not pass. */
  onlyKeys(known: readonly string[]): void {
    for (const key of this.keys()) {
      if (!known.includes(key)) {
        throw this.get(key).error(`the generator does not support "${key}" here; supported: ${known.join(', ')}`);
      }
    }
  }

  #object(): Record<string, unknown> {
    if (!isObject(this.value)) throw this.error(`expected an object, found ${describe(this.value)}`);
    return this.value;
  }
}

interface ChildPlace {
  readonly parent: Node;
  readonly key: string;
}

/** A key as a part of a JSON pointer. */
export const pointerToken = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

export const rootNode = (spec: unknown, reads?: Reads): Node => new Node(spec, '', spec, reads);

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const describe = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 60));
