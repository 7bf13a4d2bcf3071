import { AbortError } from '../errors/abort-error.ts';
import type { Attempt } from '../errors/attempt.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import type { Clock } from './clock.ts';

/** The time and the signal that bound one call. Each step runs inside it, and rejects at once when either is over. */
export interface Scope {
  /** Attempts so far, for the errors of this scope. */
  readonly attempts: Attempt[];
  /** Milliseconds left. */
  remaining(): number;
  /** @throws {AbortError} when the caller's signal is aborted. */
  check(): void;
  /**
   * Runs a step with a signal of its own. The step is left behind, not waited for, when the caller aborts, when the
   * whole scope runs out of time, or when the step takes longer than `limit` milliseconds.
   */
  run<Value>(limit: number, step: (signal: AbortSignal) => Promise<Value>): Promise<Value>;
  /** Waits. Rejects as a step would. */
  sleep(milliseconds: number): Promise<void>;
}

/**
 * Begins a scope.
 *
 * @param label What runs in it, for messages: `GET /managed-redis/v1/backups/b1`.
 */
export function openScope(
  clock: Clock,
  signal: AbortSignal | undefined,
  timeout: number,
  label: string,
  kind: 'call' | 'operation' = 'call',
): Scope {
  if (!(timeout >= 0)) throw new TypeError(`Negative timeout: ${timeout}`);
  const deadline = clock.now() + timeout;
  const attempts: Attempt[] = [];
  const remaining = (): number => deadline - clock.now();
  const check = (): void => {
    if (signal?.aborted) throw new AbortError(signal.reason);
  };
  /** Without a step, it is over when `limit` is. */
  const run = <Value>(limit: number, step?: (signal: AbortSignal) => Promise<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      check();
      const controller = new AbortController();
      const left = remaining();
      const milliseconds = Math.min(limit, left);
      let timer: unknown;
      const finish = (): void => {
        if (timer !== undefined) clock.clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
      };
      const stop = (error: Error): void => {
        finish();
        reject(error);
        controller.abort(error);
      };
      const onAbort = (): void => stop(new AbortError(signal?.reason));
      const onTimeout = (): void => {
        if (limit >= left) stop(new TimeoutError(label, kind, timeout, attempts));
        else if (step) stop(new TimeoutError(label, 'attempt', limit, attempts));
        else {
          finish();
          resolve(undefined as Value);
        }
      };
      if (left <= 0) return onTimeout();
      signal?.addEventListener('abort', onAbort);
      if (milliseconds !== Infinity) timer = clock.setTimeout(onTimeout, Math.min(milliseconds, 2 ** 31 - 1));
      step?.(controller.signal).finally(finish).then(resolve, reject);
    });
  return { attempts, remaining, check, run, sleep: run };
}
