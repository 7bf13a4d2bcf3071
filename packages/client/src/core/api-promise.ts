import type { Attempt } from '../errors/attempt.ts';

/** A response without its data. */
export interface ApiResponse {
  readonly status: number;
  readonly headers: Headers;
  /** The `x-request-id` of the response. Support asks for it. */
  readonly requestId: string | undefined;
  /** The `x-server-trace-id` of the response. */
  readonly serverTraceId: string | undefined;
  /** The `x-client-trace-id` that was sent. */
  readonly clientTraceId: string;
  /** Every attempt, in order. */
  readonly attempts: readonly Attempt[];
}

/** The data of a call together with its response. */
export interface WithResponse<Data> {
  readonly data: Data;
  readonly response: ApiResponse;
}

/** A call that is under way. */
export interface ApiPromise<Data> extends Promise<Data> {
  /** The data together with status, headers, request ids and attempts. */
  withResponse(): Promise<WithResponse<Data>>;
}

/** A promise of the data that also gives access to the response. */
export function toApiPromise<Data>(exchange: Promise<WithResponse<Data>>): ApiPromise<Data> {
  const promise = exchange.then(({ data }) => data);
  return Object.assign(promise, {
    withResponse() {
      // From here on the caller handles the other promise: a failure of this one must not be reported as unhandled.
      promise.catch(() => {});
      return exchange;
    },
  });
}
