/** Suggests the candidate that was most likely meant, or nothing if none is near. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  if (name.length > 64) return undefined;
  const bare = strip(name);
  let best: string | undefined;
  let least = Math.min(3, Math.ceil(bare.length / 3) + 1);
  for (const candidate of candidates) {
    const other = strip(candidate);
    // The beginning of a name is as near as one wrong letter.
    const distance = bare.length > 2 && other.startsWith(bare) ? 1 : editDistance(bare, other);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best && `did you mean "${best}"?`;
}

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
