import { expect } from 'vitest';

/** Milliseconds by which a limit may be missed. */
const tolerance = 50;

/** Node may run a timer up to a millisecond before its time, and rounds. */
const earliness = 2;

/** A point in time at which something must end. */
export interface Deadline {
  /** Expects that to be now. Returns the milliseconds by which it is late. */
  check(): number;
}

/** A timer of the same length runs beside what is measured, so that load on the machine delays both. */
export function createDeadline(milliseconds: number): Deadline {
  const start = performance.now();
  let passedAt: number | undefined;
  const timer = setTimeout(() => {
    passedAt = performance.now();
  }, milliseconds);
  return {
    check() {
      const now = performance.now();
      clearTimeout(timer);
      expect(now - start, 'milliseconds until the end').toBeGreaterThan(milliseconds - earliness);
      const lateness = passedAt === undefined ? 0 : now - passedAt;
      expect(lateness, 'milliseconds late').toBeLessThan(tolerance);
      return lateness;
    },
  };
}
