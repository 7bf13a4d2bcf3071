import { hasErrorClass, nameErrorClass, SdkError } from './sdk-error.ts';

/** A google.rpc.Status inside a stream, sent after the response had begun as a success. */
export interface StreamStatus {
  readonly code?: number;
  readonly message?: string;
  readonly details?: readonly unknown[];
}

/** Why a stream ended: cut off, not JSON, a record above the limit, or an error that the service sent in it. */
export type StreamErrorCode = 'STREAM_INTERRUPTED' | 'STREAM_MALFORMED' | 'STREAM_RECORD_TOO_LARGE' | 'STREAM_FAILED';

/** A stream of records broke. The records before that were delivered, so it can be resumed after them. */
export class StreamError extends SdkError {
  declare readonly code: StreamErrorCode;
  /** Number of records that were delivered before. */
  readonly delivered: number;

  constructor(code: StreamErrorCode, message: string, delivered: number, cause?: unknown) {
    super(`${message} (${delivered} records were delivered before)`, code, cause);
    this.delivered = delivered;
  }
}
nameErrorClass(StreamError, 'StreamError');

/** Whether a value is a {@link StreamError}. */
export function isStreamError(error: unknown): error is StreamError {
  return hasErrorClass(error, 'StreamError');
}
