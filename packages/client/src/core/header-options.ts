/** Headers by name, of any case. `null` removes a header that would be sent otherwise. */
export type HeaderOptions = Readonly<Record<string, string | null | undefined>>;

/** Headers of several options by their names in lower case, the later ones first. `null` stays, to remove a header. */
export function mergeHeaders(...all: readonly (HeaderOptions | undefined)[]): Record<string, string | null> {
  const merged: Record<string, string | null> = {};
  for (const [name, value] of all.flatMap((headers) => Object.entries(headers ?? {}))) {
    if (value !== undefined) merged[name.toLowerCase()] = value;
  }
  return merged;
}

/** Sets headers, and removes those that are `null`. */
export function applyHeaders(headers: Record<string, string>, own: HeaderOptions | undefined): void {
  for (const [name, value] of Object.entries(mergeHeaders(own))) {
    if (value === null || value === undefined) delete headers[name];
    else headers[name] = value;
  }
}
