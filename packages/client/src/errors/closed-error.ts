import { hasErrorClass, nameErrorClass, SdkError } from './sdk-error.ts';

/** The client was closed: while the call, the wait or the stream was under way, or before it began. */
export class ClosedError extends SdkError {
  /** @param label What ran: `GET /managed-redis/v1/backups/b1`. */
  constructor(label?: string) {
    const message = 'the client is closed; make a new one for further calls';
    super(label === undefined ? message : `${label}: ${message}`, 'CLIENT_CLOSED');
  }
}
nameErrorClass(ClosedError, 'ClosedError');

/** Whether a value is a {@link ClosedError}. */
export function isClosedError(error: unknown): error is ClosedError {
  return hasErrorClass(error, 'ClosedError');
}
