import { AbortError } from '../errors/abort-error.ts';
import type { Attempt } from '../errors/attempt.ts';
import type { CallInfo } from '../errors/call-error.ts';
import { ClosedError } from '../errors/closed-error.ts';
import type { SdkError } from '../errors/sdk-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import { type Clock, longestTimer, startStopwatch } from './clock.ts';
import { checkDuration } from './duration.ts';
import type { Lifetime } from './lifetime.ts';

/** The time and the signal that bound one call. Each step runs inside it, and rejects at once when either is over. */
export interface Scope {
  /** Attempts so far, for the errors of this scope. */
  readonly attempts: Attempt[];
  /** Milliseconds left. */
  remaining(): number;
  /** @throws {AbortError | ClosedError} if the caller's signal is aborted, or the client is closed. */
  check(): void;
  /**
   * Runs a step with a signal of its own. The step is left behind, not waited for, when the caller aborts, when the
   * whole scope runs out of time, or when the step takes longer than `limit` milliseconds.
   */
  run<Value>(limit: number, step: (signal: AbortSignal) => Promise<Value>): Promise<Value>;
  /** Waits. Rejects as a step would. */
  sleep(milliseconds: number): Promise<void>;
}

/** The call that an error of a scope is about. Without a trace id as long as nothing was sent. */
export interface ScopeCall extends Omit<CallInfo, 'attempts' | 'clientTraceId'> {
  readonly attempts: Attempt[];
  readonly clientTraceId: string | undefined;
}

export interface ScopeOptions {
  readonly clock: Clock;
  readonly signal: AbortSignal | undefined;
  /** Ends the scope when the client is closed. Default: never. */
  readonly lifetime?: Lifetime | undefined;
  /** Milliseconds for the whole scope. */
  readonly timeout: number;
  /** What runs in it, for messages: `GET /managed-redis/v1/backups/b1`. */
  readonly label: string;
  /** What the time-out of the whole scope is a limit of. Default `call`. */
  readonly kind?: 'call' | 'operation' | 'wait';
  /** The call that runs in it, for the errors. Its attempts are those of the scope. */
  readonly call?: ScopeCall;
}

/** Begins a scope. Its time runs from now on. */
export function openScope({ clock, signal, lifetime, timeout, label, kind = 'call', call }: ScopeOptions): Scope {
  checkDuration('timeout', timeout);
  const elapsed = startStopwatch(clock);
  const attempts: Attempt[] = call?.attempts ?? [];

  const remaining = (): number => timeout - elapsed();

  const check = (): void => {
    if (lifetime?.isOver) throw new ClosedError(label);
    if (signal?.aborted) throw new AbortError(signal.reason, label, call);
  };

  const timeoutError = (): TimeoutError => new TimeoutError(label, kind, timeout, attempts, call);

  /** Calls back once, after some time or on abort. Returns what ends the watch. */
  const watch = (milliseconds: number, onTime: () => void, onAbort: (error: SdkError) => void): (() => void) => {
    let timer: unknown;
    const finish = (): void => {
      if (timer !== undefined) clock.clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      stopWatching?.();
    };
    const close = (): void => {
      finish();
      onAbort(new ClosedError(label));
    };
    const abort = (): void => {
      finish();
      onAbort(new AbortError(signal?.reason, label, call));
    };
    const expire = (): void => {
      finish();
      onTime();
    };
    signal?.addEventListener('abort', abort);
    const stopWatching = lifetime?.onEnd(close);
    if (milliseconds !== Infinity) timer = clock.setTimeout(expire, Math.min(milliseconds, longestTimer));
    return finish;
  };

  return {
    attempts,
    remaining,
    check,
    run: (limit, step) =>
      new Promise((resolve, reject) => {
        check();
        const left = remaining();
        if (left <= 0) throw timeoutError();
        const controller = new AbortController();
        const stop = (error: Error): void => {
          reject(error);
          controller.abort(error);
        };
        const onTime = (): void =>
          stop(limit < left ? new TimeoutError(label, 'attempt', limit, attempts, call) : timeoutError());
        const finish = watch(Math.min(limit, left), onTime, stop);
        step(controller.signal).finally(finish).then(resolve, reject);
      }),
    sleep: (milliseconds) =>
      new Promise((resolve, reject) => {
        check();
        const left = remaining();
        if (left <= 0) throw timeoutError();
        const onTime = (): void => (milliseconds < left ? resolve() : reject(timeoutError()));
        watch(Math.min(milliseconds, left), onTime, reject);
      }),
  };
}
