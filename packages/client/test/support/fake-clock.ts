import type { Clock } from '../../src/core/clock.ts';

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** Time that stands still until a test moves it. */
export class FakeClock implements Clock {
  /** Milliseconds since the clock was made. */
  #elapsed = 0;
  #start = Date.UTC(2026, 0, 1);
  readonly #timers = new Set<Timer>();
  /** Lengths of all waits so far, in order. */
  readonly waits: number[] = [];

  now(): number {
    return this.#start + this.#elapsed;
  }

  monotonic(): number {
    return this.#elapsed;
  }

  /** Sets the wall time ahead, or back by a negative number, without any time passing. */
  shiftDate(milliseconds: number): void {
    this.#start += milliseconds;
  }

  setTimeout(callback: () => void, milliseconds: number): Timer {
    const timer = { at: this.#elapsed + milliseconds, callback };
    this.#timers.add(timer);
    this.waits.push(milliseconds);
    return timer;
  }

  clearTimeout(timer: unknown): void {
    this.#timers.delete(timer as Timer);
  }

  /** Timers that are set and have not run. */
  get pending(): number {
    return this.#timers.size;
  }

  /** Runs every timer of the next milliseconds in order. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#elapsed + milliseconds;
    for (;;) {
      await settleWork();
      const next = this.#next();
      if (next === undefined || next.at > end) break;
      this.#run(next);
    }
    this.#elapsed = end;
    await settleWork();
  }

  /** Moves time from timer to timer until the promise is settled. */
  async until<Value>(promise: Promise<Value>): Promise<Value> {
    let isSettled = false;
    const mark = (): void => {
      isSettled = true;
    };
    promise.then(mark, mark);
    for (let idle = 0; ; ) {
      await settleWork();
      if (isSettled) return promise;
      const next = this.#next();
      if (next !== undefined) this.#run(next);
      else if (++idle > 100) throw new Error('Nothing is left to happen, and the promise is still pending');
    }
  }

  #next(): Timer | undefined {
    return [...this.#timers].sort((a, b) => a.at - b.at)[0];
  }

  #run(timer: Timer): void {
    this.#timers.delete(timer);
    this.#elapsed = Math.max(this.#elapsed, timer.at);
    timer.callback();
  }
}

/** Lets everything happen that needs no time. */
export async function settleWork(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}
