import { isAbortError } from '@managed-redis/client';
import { expect } from 'vitest';

/** Milliseconds in which an abort must reject. */
const limit = 5;

/** Aborts a call, and takes the time until it rejects. */
export function createAbortMeter(controller: AbortController) {
  const reason = new Error('The user has left');
  let abortedAt: number | undefined;
  let isLate = false;

  function abort(): void {
    abortedAt = performance.now();
    // A timer of the same limit tells a slow rejection from a machine that was busy with something else.
    const timer = setTimeout(() => {
      isLate = true;
    }, limit);
    timer.unref();
    controller.abort(reason);
  }

  /** @returns Milliseconds from the abort to now. */
  function check(error: unknown, isWarm: boolean): number {
    const milliseconds = performance.now() - abortedAt!;
    if (!isAbortError(error)) throw new Error('Expected AbortError, got another', { cause: error });
    expect(error.cause).toBe(reason);
    if (isWarm) expect(isLate, `late: ${milliseconds.toFixed(1)} ms`).toBe(false);
    return milliseconds;
  }

  return { abort, check };
}
