import { CallError, type CallInfo } from './call-error.ts';
import { guard } from './sdk-error.ts';

/**
 * The connection failed: refused, reset, no such host, a bad certificate. `cause` is what `fetch` threw, its text
 * cleared of secrets. For a call that changes something, whether it was done is unknown: repeat it with the same
 * `idempotencyKey`.
 */
export class NetworkError extends CallError {
  static override get name(): string {
    return 'NetworkError';
  }

  /** What `fetch` says, with the codes of its causes: `fetch failed: connect ECONNREFUSED 127.0.0.1:443`. */
  declare readonly reason: string;

  constructor(reason: string, info: CallInfo, cause: unknown) {
    super(reason, 'NETWORK', info, cause, { reason });
  }
}

/** Whether a value is a {@link NetworkError}. */
export const isNetworkError = /* @__PURE__ */ guard<NetworkError>('NetworkError');
