export type WatchedClock = ReturnType<typeof createWatchedClock>;

interface OpenTimer {
  readonly callback: () => void;
  readonly milliseconds: number;
  readonly timer: NodeJS.Timeout;
}

/** The clock of the machine, which knows its timers, and can let one expire before its time. */
export function createWatchedClock() {
  const open = new Set<OpenTimer>();
  let skipped = 0;
  let onTimer: ((milliseconds: number) => void) | undefined;

  function run(openTimer: OpenTimer): void {
    open.delete(openTimer);
    openTimer.callback();
  }

  return {
    clock: {
      now: () => Date.now() + skipped,
      setTimeout(callback: () => void, milliseconds: number): unknown {
        const openTimer: OpenTimer = { callback, milliseconds, timer: setTimeout(() => run(openTimer), milliseconds) };
        open.add(openTimer);
        onTimer?.(milliseconds);
        return openTimer;
      },
      clearTimeout(timer: unknown): void {
        const openTimer = timer as OpenTimer;
        open.delete(openTimer);
        clearTimeout(openTimer.timer);
      },
    },
    /** Timers that are still to fire. */
    get open(): number {
      return open.size;
    },
    /** Lets the timers of that length fire now. */
    expire(milliseconds: number): void {
      const due = [...open].filter((openTimer) => openTimer.milliseconds === milliseconds);
      if (due.length > 0) skipped += milliseconds;
      for (const openTimer of due) {
        clearTimeout(openTimer.timer);
        run(openTimer);
      }
    },
    /** Calls back whenever a timer is set. */
    onTimer(callback: (milliseconds: number) => void): void {
      onTimer = callback;
    },
  };
}
