import type { Attempt } from './attempt.ts';
import { guard, SdkError } from './sdk-error.ts';

/**
 * A time limit passed: of an attempt, of a call, or of the wait for an operation. The work itself may go on: a call
 * can be repeated with the same `idempotencyKey`, an operation can be resumed by its id.
 */
export class TimeoutError extends SdkError {
  static override get name(): string {
    return 'TimeoutError';
  }

  /** What took too long. */
  declare readonly limit: 'attempt' | 'call' | 'operation';
  /** The limit in milliseconds. */
  declare readonly timeout: number;
  /** Every attempt that ended before, in order. */
  declare readonly attempts: readonly Attempt[];

  constructor(what: string, limit: 'attempt' | 'call' | 'operation', timeout: number, attempts: readonly Attempt[]) {
    super(`${what}: the ${limit} took longer than ${timeout} ms`, 'TIMEOUT', undefined, { limit, timeout, attempts });
  }
}

/** Whether a value is a {@link TimeoutError}. */
export const isTimeoutError = /* @__PURE__ */ guard<TimeoutError>('TimeoutError');
