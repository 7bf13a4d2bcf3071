import { guard, SdkError } from '../errors/sdk-error.ts';

/** A google.rpc.Status that came inside of a stream, after the answer had begun as a success. */
export interface StreamStatus {
  readonly code?: number;
  readonly message?: string;
  readonly details?: readonly unknown[];
}

/** What ended a stream: cut off, not JSON, a record above the limit, or an error that the service sent in it. */
export type StreamErrorCode = 'STREAM_INTERRUPTED' | 'STREAM_MALFORMED' | 'STREAM_RECORD_TOO_LARGE' | 'STREAM_FAILED';

/** A stream of records ended before its end. The records up to there were delivered, so it can be resumed after them. */
export class StreamError extends SdkError {
  static override get name(): string {
    return 'StreamError';
  }

  declare readonly code: StreamErrorCode;
  /** Number of records that were delivered before. */
  declare readonly delivered: number;

  constructor(code: StreamErrorCode, message: string, delivered: number, cause?: unknown) {
    super(`${message} (${delivered} records were delivered before)`, code, cause, { delivered });
  }
}

/** Whether a value is a {@link StreamError}. */
export const isStreamError = /* @__PURE__ */ guard<StreamError>('StreamError');
