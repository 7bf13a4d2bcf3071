import type { Attempt } from '../errors/attempt.ts';
import type { Operation } from './operation.ts';

/** What is known of an answer besides its data. */
export interface ApiResponse {
  readonly status: number;
  readonly headers: Headers;
  /** The `x-request-id` of the answer. Support asks for it. */
  readonly requestId: string | undefined;
  /** The `x-server-trace-id` of the answer. */
  readonly serverTraceId: string | undefined;
  /** The `x-client-trace-id` that was sent. */
  readonly clientTraceId: string;
  /** Every attempt, in order. */
  readonly attempts: readonly Attempt[];
}

/** The data of a call together with its answer. */
export interface WithResponse<Data> {
  readonly data: Data;
  readonly response: ApiResponse;
}

/** A call under way. */
export interface ApiPromise<Data> extends Promise<Data> {
  /** The data together with status, headers, request ids and attempts. */
  withResponse(): Promise<WithResponse<Data>>;
}

/** A call under way that starts a long-running operation. */
export interface OperationPromise<Result, Metadata> extends ApiPromise<Operation<Result, Metadata>> {
  /** Key the call is sent with, known before it is sent. */
  readonly idempotencyKey: string;
}

/** A promise of the data that also gives the answer. */
export function toApiPromise<Data>(exchange: Promise<WithResponse<Data>>): ApiPromise<Data> {
  const promise = exchange.then(({ data }) => data);
  return Object.assign(promise, {
    withResponse() {
      // The caller watches the other promise now: this one must not be reported as unhandled.
      promise.catch(() => {});
      return exchange;
    },
  });
}
