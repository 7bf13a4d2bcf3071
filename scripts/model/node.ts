/**
 * A place in the document: its value and its JSON pointer. Every error names the pointer.
 * References are followed on `resolve`, so that the pointer is that of the target.
 */
export class Node {
  readonly value: unknown;
  readonly root: unknown;
  readonly #place: string | ChildPlace;

  /** `place`: its pointer, or its parent and its key there. */
  constructor(value: unknown, place: string | ChildPlace, root: unknown) {
    this.value = value;
    this.#place = place;
    this.root = root;
  }

  /** JSON pointer. It is made on demand, since few nodes are ever named in an error. */
  get pointer(): string {
    if (typeof this.#place === 'string') return this.#place;
    const { parent, key } = this.#place;
    return `${parent.pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  }

  error(message: string): Error {
    return new Error(`${this.pointer === '' ? '(document)' : this.pointer}: ${message}`);
  }

  get exists(): boolean {
    return this.value !== undefined;
  }

  get(key: string): Node {
    const value = isObject(this.value) ? this.value[key] : undefined;
    return new Node(value, { parent: this, key }, this.root);
  }

  keys(): string[] {
    return isObject(this.value) ? Object.keys(this.value) : [];
  }

  values(): Node[] {
    return this.keys().map((key) => this.get(key));
  }

  items(): Node[] {
    if (this.value === undefined) return [];
    if (!Array.isArray(this.value)) throw this.error('expected a list');
    return this.value.map((item, index) => new Node(item, { parent: this, key: String(index) }, this.root));
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

  /** Follows a `$ref` to a component of this section. */
  resolve(section: string): Node {
    const name = this.refName(section);
    if (name === undefined) return this;
    const target = rootNode(this.root).get('components').get(section).get(name);
    if (!target.exists) throw this.error(`nothing is at components/${section}/${name}`);
    return target.resolve(section);
  }

  /** Rejects keys that the generator does not know, unknown `x-` keys included: a typo must not pass. */
  onlyKeys(known: readonly string[]): void {
    for (const key of this.keys()) {
      if (!known.includes(key)) {
        throw this.get(key).error(`the generator does not support "${key}" here; supported: ${known.join(', ')}`);
      }
    }
  }
}

interface ChildPlace {
  readonly parent: Node;
  readonly key: string;
}

export const rootNode = (spec: unknown): Node => new Node(spec, '', spec);

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const describe = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 60));
