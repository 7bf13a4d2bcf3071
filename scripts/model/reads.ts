/** Which keywords of a document its readers have asked for. */
export class Reads {
  readonly #keys = new Map<object, Set<string>>();
  readonly #whole = new Set<object>();

  addKey(holder: object, key: string): void {
    this.#keys.set(holder, this.keysOf(holder).add(key));
  }

  /** Notes that a value is read with all that it contains. */
  addWhole(value: object): void {
    this.#whole.add(value);
  }

  isWhole(value: object): boolean {
    return this.#whole.has(value);
  }

  keysOf(holder: object): Set<string> {
    return this.#keys.get(holder) ?? new Set();
  }
}
