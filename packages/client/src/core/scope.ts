import { AbortError } from '../errors/abort-error.ts';
import type { Attempt } from '../errors/attempt.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import type { Clock } from './clock.ts';

/** The time and the signal that bound one call. Each step runs inside it, and rejects at once when either is over. */
export class Scope {
  readonly #clock: Clock;
  readonly #signal: AbortSignal | undefined;
  readonly #timeout: number;
  readonly #deadline: number;
  readonly #limit: 'call' | 'operation';
  readonly #label: string;
  /** Attempts so far, for the errors of this scope. */
  readonly attempts: Attempt[] = [];

  /** @param label What runs in it, for messages: `GET /managed-redis/v1/backups/b1`. */
  constructor(
    clock: Clock,
    signal: AbortSignal | undefined,
    timeout: number,
    label: string,
    limit: 'call' | 'operation' = 'call',
  ) {
    if (!(timeout >= 0)) throw new TypeError(`A timeout must not be negative: ${timeout}`);
    this.#clock = clock;
    this.#signal = signal;
    this.#timeout = timeout;
    this.#deadline = clock.now() + timeout;
    this.#limit = limit;
    this.#label = label;
  }

  /** Milliseconds left. */
  get remaining(): number {
    return this.#deadline - this.#clock.now();
  }

  /** @throws {AbortError} when the caller's signal is aborted. */
  check(): void {
    if (this.#signal?.aborted) throw new AbortError(this.#signal.reason);
  }

  /**
   * Runs a step with a signal of its own. The step is left behind, not waited for, when the caller aborts, when the
   * whole scope runs out of time, or when the step takes longer than `limit` milliseconds.
   */
  run<Value>(limit: number, step: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      this.check();
      const controller = new AbortController();
      const { remaining } = this;
      const milliseconds = Math.min(limit, remaining);
      let timer: unknown;
      const finish = (): void => {
        if (timer !== undefined) this.#clock.clearTimeout(timer);
        this.#signal?.removeEventListener('abort', onAbort);
      };
      const stop = (error: Error): void => {
        finish();
        reject(error);
        controller.abort(error);
      };
      const onAbort = (): void => stop(new AbortError(this.#signal?.reason));
      const onTimeout = (): void =>
        stop(limit < remaining ? this.#timeoutError('attempt', limit) : this.#timeoutError(this.#limit, this.#timeout));
      if (milliseconds <= 0) return onTimeout();
      this.#signal?.addEventListener('abort', onAbort);
      if (milliseconds !== Infinity) timer = this.#clock.setTimeout(onTimeout, Math.min(milliseconds, 2 ** 31 - 1));
      step(controller.signal).finally(finish).then(resolve, reject);
    });
  }

  /** Waits. */
  sleep(milliseconds: number): Promise<void> {
    return this.run(
      Infinity,
      (signal) =>
        new Promise((resolve) => {
          const timer = this.#clock.setTimeout(resolve, milliseconds);
          signal.addEventListener('abort', () => this.#clock.clearTimeout(timer), { once: true });
        }),
    );
  }

  #timeoutError(limit: TimeoutError['limit'], timeout: number): TimeoutError {
    return new TimeoutError(
      `${this.#label}: the ${limit} took longer than ${timeout} ms`,
      limit,
      timeout,
      this.attempts,
    );
  }
}
