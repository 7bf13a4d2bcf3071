import { CallError, type CallInfo } from './call-error.ts';
import { hasErrorClass, nameErrorClass } from './sdk-error.ts';

/** The parts of an unusable response that an error keeps. */
export interface InvalidResponse {
  /** HTTP status. */
  readonly status: number;
  readonly contentType: string | undefined;
  /** First characters of the body, cleared of secrets. */
  readonly excerpt: string;
  /** The `x-request-id` of the response. */
  readonly requestId: string | undefined;
}

/**
 * A success whose body is not what the API sends: empty, cut off, not JSON, another object than the one requested, or a
 * redirect. Usually caused by a proxy in between, or a wrong `endpoint`. A call that changes something may have taken
 * effect: repeat it with the same `idempotencyKey`.
 */
export class InvalidResponseError extends CallError implements InvalidResponse {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly excerpt: string;
  readonly requestId: string | undefined;

  /** @param cause Given for a body that was cut off, which another attempt may deliver whole. */
  constructor(message: string, response: InvalidResponse, info: CallInfo, cause?: unknown) {
    super(message, 'INVALID_RESPONSE', info, cause);
    this.status = response.status;
    this.contentType = response.contentType;
    this.excerpt = response.excerpt;
    this.requestId = response.requestId;
  }
}
nameErrorClass(InvalidResponseError, 'InvalidResponseError');

/** Whether a value is an {@link InvalidResponseError}. */
export function isInvalidResponseError(error: unknown): error is InvalidResponseError {
  return hasErrorClass(error, 'InvalidResponseError');
}
