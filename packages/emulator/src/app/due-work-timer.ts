import { longestDelay, type Timers } from '../core/timers.ts';

export interface DueWorkTimerOptions {
  readonly timers: Timers;
  readonly now: () => number;
  /** Whether anybody would see the work being done. */
  readonly isWatched: () => boolean;
  /** When the next work is due. Undefined when there is none. */
  readonly nextDueAt: () => number | undefined;
  /** Does the work that is due. */
  readonly settle: () => void;
}

/** Does work on time while anybody watches: one timer to the next due work, and none otherwise. */
export interface DueWorkTimer {
  /** Sets, moves or clears the timer. Call it when work, time or watchers may have changed. */
  update(): void;
}

export function createDueWorkTimer({ timers, now, isWatched, nextDueAt, settle }: DueWorkTimerOptions): DueWorkTimer {
  let timer: unknown;
  let setFor: number | undefined;

  function update(): void {
    const dueAt = isWatched() ? nextDueAt() : undefined;
    // The clock may have been moved, so even a timer for the same time is set again.
    if (setFor !== undefined) timers.clearTimeout(timer);
    setFor = dueAt;
    if (dueAt === undefined) return;
    timer = timers.setTimeout(fire, Math.min(Math.max(0, Math.ceil(dueAt - now())), longestDelay));
  }

  function fire(): void {
    setFor = undefined;
    settle();
    update();
  }

  return { update };
}
