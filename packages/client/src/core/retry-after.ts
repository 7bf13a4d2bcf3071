/** Milliseconds: the longest `Retry-After` that is waited for by default. A longer one ends the call with its error. */
export const longestRetryAfter = 60_000;

/**
 * Milliseconds to wait by a `Retry-After` header, in seconds or as an HTTP date; 0 for a date in the past, `undefined`
 * for no header or an unreadable one.
 */
export function readRetryAfter(header: string | null | undefined, now: number): number | undefined {
  const text = header?.trim();
  if (!text) return undefined;
  const seconds = Number(text);
  if (!Number.isNaN(seconds)) return seconds >= 0 ? seconds * 1000 : undefined;
  // Without this check `Date.parse` would take "5, 10" for a date, too.
  const time = text.endsWith('GMT') ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : Math.max(0, time - now);
}
