/** Tests a value quickly. `depth` is how deep the value is nested in the one that was given. */
export type Predicate = (value: unknown, depth?: number) => boolean;

/** Runs a predicate. A value that throws when it is read does not pass. */
export function passes(predicate: Predicate, value: unknown, depth?: number): boolean {
  try {
    return predicate(value, depth);
  } catch {
    return false;
  }
}
