import { CallError, type CallInfo } from './call-error.ts';
import type { DecodedDetails, ErrorDetail } from './error-details.ts';
import { hasErrorClass, nameErrorClass } from './sdk-error.ts';
import { codeOf, type StatusName } from './status-codes.ts';

/** A refusal of the service, read and cleared of secrets. */
export interface ApiFailure {
  /** Name of the google.rpc code, such as `NOT_FOUND`. */
  readonly code: StatusName;
  /** HTTP status. Decide by `code`: several codes share one status. */
  readonly status: number;
  /** The service's message, without the call it belongs to. */
  readonly serviceMessage: string;
  /** Details as they came. */
  readonly details: readonly ErrorDetail[];
  /** Details by meaning: field violations, quota, the requested delay. */
  readonly decoded: DecodedDetails;
  /** Beginning of a body that is not in the API's form, such as a proxy's page. */
  readonly excerpt: string | undefined;
  /** Response headers that are safe to log. */
  readonly headers: Readonly<Record<string, string>>;
  /** The `x-request-id` of the response. Support asks for it. */
  readonly requestId: string | undefined;
  /** The `x-server-trace-id` of the response. */
  readonly serverTraceId: string | undefined;
}

/**
 * The service refused a call. Each google.rpc code has a subclass; `code` and `status` tell them apart, too.
 *
 * @example
 * ```ts
 * if (isNotFoundError(error)) return undefined;
 * if (isApiError(error)) console.error(error.status, error.code, error.requestId);
 * ```
 */
export class ApiError extends CallError implements ApiFailure {
  declare readonly code: StatusName;
  /** Number of the google.rpc code. */
  readonly grpcCode: number;
  readonly status: number;
  readonly serviceMessage: string;
  readonly details: readonly ErrorDetail[];
  readonly decoded: DecodedDetails;
  readonly excerpt: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly requestId: string | undefined;
  readonly serverTraceId: string | undefined;

  constructor(failure: ApiFailure, info: CallInfo) {
    const { code, status, serviceMessage } = failure;
    const reason = serviceMessage === '' ? '' : `: ${serviceMessage}`;
    super(`${status} ${code}${reason}`, code, info);
    this.grpcCode = codeOf(code);
    this.status = status;
    this.serviceMessage = serviceMessage;
    this.details = failure.details;
    this.decoded = failure.decoded;
    this.excerpt = failure.excerpt;
    this.headers = failure.headers;
    this.requestId = failure.requestId;
    this.serverTraceId = failure.serverTraceId;
  }
}
nameErrorClass(ApiError, 'ApiError');

/** Whether a value is an {@link ApiError} or one of its subclasses. */
export function isApiError(error: unknown): error is ApiError {
  return hasErrorClass(error, 'ApiError');
}
