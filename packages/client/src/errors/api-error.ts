import { CallError, type CallInfo } from './call-error.ts';
import type { DecodedDetails, ErrorDetail } from './error-details.ts';
import { guard } from './sdk-error.ts';
import type { StatusName } from './status-codes.ts';

/** What the service answered, read and cleared of secrets. */
export interface ApiFailure {
  readonly code: StatusName;
  readonly grpcCode: number;
  readonly status: number;
  readonly serviceMessage: string;
  readonly details: readonly ErrorDetail[];
  readonly decoded: DecodedDetails;
  readonly excerpt: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly requestId?: string | undefined;
  readonly serverTraceId?: string | undefined;
}

/**
 * The service refused a call. There is a subclass per google.rpc code; `code` and `status` tell too.
 *
 * @example
 * ```ts
 * if (isNotFoundError(error)) return undefined;
 * if (isApiError(error)) console.error(error.status, error.code, error.requestId);
 * ```
 */
export class ApiError extends CallError implements ApiFailure {
  static override get name(): string {
    return 'ApiError';
  }

  /** Name of the google.rpc code, such as `NOT_FOUND`. */
  declare readonly code: StatusName;
  /** Number of the google.rpc code. */
  declare readonly grpcCode: number;
  /** HTTP status. Decide by `code`: one status stands for several codes. */
  declare readonly status: number;
  /** What the service says, without the call it belongs to. */
  declare readonly serviceMessage: string;
  /** Details as they came. */
  declare readonly details: readonly ErrorDetail[];
  /** Details by meaning: field violations, quota, the delay asked for. */
  declare readonly decoded: DecodedDetails;
  /** Beginning of the body when it is not in the API's form, such as a proxy's page. */
  declare readonly excerpt: string | undefined;
  /** Headers of the answer that are safe to log. */
  declare readonly headers: Readonly<Record<string, string>>;
  /** The `x-request-id` of the answer. Support asks for it. */
  declare readonly requestId: string | undefined;
  /** The `x-server-trace-id` of the answer. */
  declare readonly serverTraceId: string | undefined;

  constructor(failure: ApiFailure, info: CallInfo) {
    const { status, code, serviceMessage } = failure;
    super(`${status} ${code}${serviceMessage && `: ${serviceMessage}`}`, code, info, undefined, failure);
  }
}

/** Whether a value is an {@link ApiError} or one of its subclasses. */
export const isApiError = /* @__PURE__ */ guard<ApiError>('ApiError');
