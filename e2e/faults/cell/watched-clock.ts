export type WatchedClock = ReturnType<typeof createWatchedClock>;

/** The clock of the machine, which knows its timers. */
export function createWatchedClock() {
  const open = new Set<unknown>();
  let onTimer: ((milliseconds: number) => void) | undefined;
  return {
    clock: {
      now: () => Date.now(),
      setTimeout(callback: () => void, milliseconds: number): unknown {
        const timer = setTimeout(() => {
          open.delete(timer);
          callback();
        }, milliseconds);
        open.add(timer);
        onTimer?.(milliseconds);
        return timer;
      },
      clearTimeout(timer: unknown): void {
        open.delete(timer);
        clearTimeout(timer as NodeJS.Timeout);
      },
    },
    /** Timers that are still to fire. */
    get open(): number {
      return open.size;
    },
    /** Calls back whenever a timer is set. */
    onTimer(callback: (milliseconds: number) => void): void {
      onTimer = callback;
    },
  };
}
