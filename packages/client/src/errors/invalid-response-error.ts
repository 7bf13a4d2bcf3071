import { CallError, type CallInfo } from './call-error.ts';
import { guard } from './sdk-error.ts';

/** What is kept of an answer that cannot be used. */
export interface InvalidResponse {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly excerpt: string;
  readonly requestId: string | undefined;
}

/**
 * A success whose body is not what the API sends: empty, cut off, not JSON, or a redirect. Usually a proxy in
 * between, or a wrong `endpoint`.
 */
export class InvalidResponseError extends CallError implements InvalidResponse {
  static override get name(): string {
    return 'InvalidResponseError';
  }

  /** HTTP status of the answer. */
  declare readonly status: number;
  declare readonly contentType: string | undefined;
  /** First characters of the body, cleared of secrets. */
  declare readonly excerpt: string;
  /** The `x-request-id` of the answer. */
  declare readonly requestId: string | undefined;

  constructor(message: string, answer: InvalidResponse, info: CallInfo, cause?: unknown) {
    super(message, 'INVALID_RESPONSE', info, cause, answer);
  }
}

/** Whether a value is an {@link InvalidResponseError}. */
export const isInvalidResponseError = /* @__PURE__ */ guard<InvalidResponseError>('InvalidResponseError');
