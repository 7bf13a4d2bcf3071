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

  constructor(message: string, limit: 'attempt' | 'call' | 'operation', timeout: number, cause?: unknown) {
    super(message, 'TIMEOUT', cause);
    this.limit = limit;
    this.timeout = timeout;
  }

  static {
    define(this, 'TimeoutError');
  }
}

/** Whether a value is a {@link TimeoutError}. */
export const isTimeoutError = /* @__PURE__ */ guard<TimeoutError>('TimeoutError');
