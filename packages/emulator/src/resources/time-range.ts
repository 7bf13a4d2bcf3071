/** An hour in milliseconds. */
export const hour = 60 * 60 * 1000;

/** A day in milliseconds. */
export const day = 24 * hour;

/** Where a moment lies relative to a period. */
export function phaseAt(now: number, start: string, end: string): 'before' | 'within' | 'after' {
  if (now < Date.parse(start)) return 'before';
  return now < Date.parse(end) ? 'within' : 'after';
}
