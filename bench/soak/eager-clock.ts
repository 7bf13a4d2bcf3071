/** Timers of at least this many milliseconds are limits, which are not to pass; shorter ones are waits. */
const shortestLimit = 25_000;

/** A clock that waits for nothing: short timers fire at once, long ones never. */
export function createEagerClock() {
  const open = new Set<() => void>();
  return {
    now: () => Date.now(),
    setTimeout(callback: () => void, milliseconds: number): unknown {
      open.add(callback);
      if (milliseconds < shortestLimit) {
        setImmediate(() => {
          if (open.delete(callback)) callback();
        });
      }
      return callback;
    },
    clearTimeout(timer: unknown): void {
      open.delete(timer as () => void);
    },
    /** Timers that were neither fired nor cleared. */
    get open(): number {
      return open.size;
    },
  };
}
