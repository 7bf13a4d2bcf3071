import type { InterruptedCall } from './abort-error.ts';
import type { Attempt } from './attempt.ts';
import { hasErrorClass, nameErrorClass, SdkError } from './sdk-error.ts';

/** What a {@link TimeoutError} is about: one attempt, a whole call, the wait for an operation, or that for a state. */
export type TimeLimit = 'attempt' | 'call' | 'operation' | 'wait';

/**
 * A time limit passed: of an attempt, of a call, of the wait for an operation or a state. The work itself may go on: a call
 * can be repeated with the same `idempotencyKey`, an operation can be resumed by its id.
 */
export class TimeoutError extends SdkError {
  /** What took too long. */
  readonly limit: TimeLimit;
  /** The limit in milliseconds. */
  readonly timeout: number;
  /** Every attempt that ended before, in order. */
  readonly attempts: readonly Attempt[];
  /** Resource and method, such as `backups.get`. Like the fields below, `undefined` if no call was under way. */
  readonly operation: string | undefined;
  readonly method: string | undefined;
  /** Address without the query. */
  readonly url: string | undefined;
  /** The `x-client-trace-id` that was sent. */
  readonly clientTraceId: string | undefined;
  /** Key the call was sent with: a repeated call with the same key does nothing new. */
  readonly idempotencyKey: string | undefined;

  /** @param label What ran: `GET /managed-redis/v1/backups/b1`. */
  constructor(label: string, limit: TimeLimit, timeout: number, attempts: readonly Attempt[], call?: InterruptedCall) {
    super(`${label}: the ${limit} took longer than ${timeout} ms`, 'TIMEOUT');
    this.limit = limit;
    this.timeout = timeout;
    this.attempts = attempts;
    this.operation = call?.operation;
    this.method = call?.method;
    this.url = call?.url;
    this.clientTraceId = call?.clientTraceId;
    this.idempotencyKey = call?.idempotencyKey;
  }
}
nameErrorClass(TimeoutError, 'TimeoutError');

/** Whether a value is a {@link TimeoutError}. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return hasErrorClass(error, 'TimeoutError');
}
