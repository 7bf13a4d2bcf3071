import type { Attempt } from './attempt.ts';
import { hasErrorClass, nameErrorClass, SdkError } from './sdk-error.ts';

/** What an error says about the call it ended. Holds no secret: no body, no token, no query. */
export interface CallInfo {
  /** Resource and method, such as `backups.get`. `undefined` for requests made through `redis.http`. */
  readonly operation: string | undefined;
  /** HTTP method. */
  readonly method: string;
  /** Address without the query. */
  readonly url: string;
  /** Every attempt, in order, with its time and outcome. */
  readonly attempts: readonly Attempt[];
  /** The `x-client-trace-id` that was sent. Support asks for it. */
  readonly clientTraceId: string;
  /** Key the call was sent with: a repeated call with the same key does nothing new. `undefined` for calls that read. */
  readonly idempotencyKey?: string | undefined;
}

/** Base of the errors that end a call: it carries the call's method, address, ids and attempts. */
export class CallError extends SdkError implements CallInfo {
  readonly operation: string | undefined;
  readonly method: string;
  readonly url: string;
  readonly attempts: readonly Attempt[];
  readonly clientTraceId: string;
  readonly idempotencyKey: string | undefined;

  constructor(message: string, code: string, info: CallInfo, cause?: unknown) {
    super(`${info.method} ${pathOf(info.url)}: ${message}`, code, cause);
    this.operation = info.operation;
    this.method = info.method;
    this.url = info.url;
    this.attempts = info.attempts;
    this.clientTraceId = info.clientTraceId;
    this.idempotencyKey = info.idempotencyKey;
  }
}
nameErrorClass(CallError, 'CallError');

/** Whether a value is an error that ended a call. */
export function isCallError(error: unknown): error is CallError {
  return hasErrorClass(error, 'CallError');
}

const pathOf = (url: string): string => url.replace(/^\w+:\/\/[^/]+/, '');
