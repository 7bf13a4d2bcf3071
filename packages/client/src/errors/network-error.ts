import { CallError, type CallInfo } from './call-error.ts';
import { hasErrorClass, nameErrorClass } from './sdk-error.ts';

/**
 * The connection failed: refused, reset, no such host, a bad certificate. `cause` is a copy of what `fetch` threw,
 * cleared of secrets. A call that changes something may or may not have taken effect: repeat it with the same
 * `idempotencyKey`.
 */
export class NetworkError extends CallError {
  /** The message of `fetch`, with the codes of its causes: `fetch failed: connect ECONNREFUSED 127.0.0.1:443`. */
  readonly reason: string;

  constructor(reason: string, info: CallInfo, cause: unknown) {
    super(reason, 'NETWORK', info, cause);
    this.reason = reason;
  }
}
nameErrorClass(NetworkError, 'NetworkError');

/** Whether a value is a {@link NetworkError}. */
export function isNetworkError(error: unknown): error is NetworkError {
  return hasErrorClass(error, 'NetworkError');
}
