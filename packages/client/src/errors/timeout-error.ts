import type { Attempt } from './attempt.ts';
import { define, guard, SdkError } from './sdk-error.ts';

/**
 * A time limit passed: of an attempt, of a call, or of the wait for an operation. The work itself may go on: a call
 * can be repeated with the same `idempotencyKey`, an operation can be resumed by its id.
 */
export class TimeoutError extends SdkError {
  /** What took too long. */
  readonly limit: 'attempt' | 'call' | 'operation';
  /** The limit in milliseconds. */
  readonly timeout: number;
  /** Every attempt that ended before, in order. */
  readonly attempts: readonly Attempt[];

  constructor(
    message: string,
    limit: 'attempt' | 'call' | 'operation',
    timeout: number,
    attempts: readonly Attempt[] = [],
  ) {
    super(message, 'TIMEOUT');
    this.limit = limit;
    this.timeout = timeout;
    this.attempts = attempts;
  }

  static {
    define(TimeoutError, 'TimeoutError');
  }
}

/** Whether a value is a {@link TimeoutError}. */
export const isTimeoutError = /* @__PURE__ */ guard<TimeoutError>('TimeoutError');
