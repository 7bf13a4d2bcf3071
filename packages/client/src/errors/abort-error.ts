import type { Attempt } from './attempt.ts';
import type { CallInfo } from './call-error.ts';
import { hasErrorClass, nameErrorClass, SdkError } from './sdk-error.ts';

/** The call that was under way, without a trace id as long as nothing was sent. */
export type InterruptedCall = Omit<CallInfo, 'clientTraceId'> & { readonly clientTraceId: string | undefined };

/** The caller's `signal` was aborted. `cause` is the reason of the signal. */
export class AbortError extends SdkError {
  /** Resource and method, such as `backups.get`. Like the fields below, `undefined` if no call was under way. */
  readonly operation: string | undefined;
  readonly method: string | undefined;
  /** Address without the query. */
  readonly url: string | undefined;
  /** The `x-client-trace-id` that was sent. */
  readonly clientTraceId: string | undefined;
  /** Key the call was sent with: a repeated call with the same key does nothing new. */
  readonly idempotencyKey: string | undefined;
  /** Every attempt until the abort, in order. */
  readonly attempts: readonly Attempt[];

  /** @param label What ran: `GET /managed-redis/v1/backups/b1`. */
  constructor(reason: unknown, label?: string, call?: InterruptedCall) {
    super(
      label === undefined ? 'Aborted by the caller' : `${label}: aborted by the caller`,
      'ABORTED_BY_CALLER',
      reason,
    );
    this.operation = call?.operation;
    this.method = call?.method;
    this.url = call?.url;
    this.clientTraceId = call?.clientTraceId;
    this.idempotencyKey = call?.idempotencyKey;
    this.attempts = call?.attempts ?? [];
  }
}
nameErrorClass(AbortError, 'AbortError');

/** Whether a value is an {@link AbortError} of this package. */
export function isAbortError(error: unknown): error is AbortError {
  return hasErrorClass(error, 'AbortError');
}
