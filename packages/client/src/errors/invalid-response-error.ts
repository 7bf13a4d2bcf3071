import { CallError, type CallInfo } from './call-error.ts';
import { define, guard } from './sdk-error.ts';

/**
 * A success whose body is not what the API sends: empty, cut off, not JSON, or a redirect. Usually a proxy in
 * between, or a wrong `endpoint`.
 */
export class InvalidResponseError extends CallError {
  /** HTTP status of the answer. */
  readonly status: number;
  readonly contentType: string | undefined;
  /** First characters of the body, cleared of secrets. */
  readonly excerpt: string;
  /** The `x-request-id` of the answer. */
  readonly requestId: string | undefined;

  constructor(
    message: string,
    details: { status: number; contentType: string | undefined; excerpt: string; requestId: string | undefined },
    info: CallInfo,
    cause?: unknown,
  ) {
    super(message, 'INVALID_RESPONSE', info, cause);
    this.status = details.status;
    this.contentType = details.contentType;
    this.excerpt = details.excerpt;
    this.requestId = details.requestId;
  }

  static {
    define(InvalidResponseError, 'InvalidResponseError');
  }
}

/** Whether a value is an {@link InvalidResponseError}. */
export const isInvalidResponseError = /* @__PURE__ */ guard<InvalidResponseError>('InvalidResponseError');
