import type { Attempt } from './attempt.ts';
import { guard, SdkError } from './sdk-error.ts';

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
}

/** Base of the errors that end a call: it carries the call's method, address, ids and attempts. */
export class CallError extends SdkError implements CallInfo {
  static override get name(): string {
    return 'CallError';
  }

  /** Resource and method, such as `backups.get`. `undefined` for requests made through `redis.http`. */
  declare readonly operation: string | undefined;
  /** HTTP method. */
  declare readonly method: string;
  /** Address without the query. */
  declare readonly url: string;
  /** Every attempt, in order, with its time and outcome. */
  declare readonly attempts: readonly Attempt[];
  /** The `x-client-trace-id` that was sent. Support asks for it. */
  declare readonly clientTraceId: string;

  constructor(message: string, code: string, info: CallInfo, cause?: unknown, fields?: object) {
    const { method, url } = info;
    super(`${method} ${url.replace(/^\w+:\/\/[^/]+/, '')}: ${message}`, code, cause, { ...info, ...fields });
  }
}

/** Whether a value is an error that ended a call. */
export const isCallError = /* @__PURE__ */ guard<CallError>('CallError');
