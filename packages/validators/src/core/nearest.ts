/** Suggests the candidate that was probably meant, or nothing if none is similar. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  if (name.length > 64) return undefined;
  const bare = strip(name);
  let best: string[] = [];
  let least = Math.min(3, Math.ceil(bare.length / 3) + 1) - 0.5;
  for (const candidate of candidates) {
    const other = strip(candidate);
    const distance = distanceOf(bare, other);
    if (distance > least) continue;
    best = distance < least ? [candidate] : [...best, candidate];
    least = distance;
  }
  // A tie of three or more says nothing.
  return best.length > 0 && best.length < 3
    ? `did you mean ${best.map((each) => `"${each}"`).join(' or ')}?`
    : undefined;
}

/** A prefix is nearer than a misspelling, and more so if little is missing. */
const distanceOf = (bare: string, other: string): number =>
  bare.length > 1 && other !== bare && other.startsWith(bare)
    ? 1 - bare.length / other.length
    : editDistance(bare, other);

/** Case and separators do not count: `zone_id` is `zoneId`. */
const strip = (name: string): string => name.replaceAll(/[^a-z\d]/gi, '').toLowerCase();

/** Levenshtein distance. */
function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 0; i < left.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < right.length; j++) {
      const replaced = (row[j] ?? 0) + (left[i] === right[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
