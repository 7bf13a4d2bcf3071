import type { Attempt } from '../errors/attempt.ts';
import { rawResponseOf } from './raw-response.ts';

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
  /**
   * The `Response` of the last attempt, with its body as it came: for a parser of one's own, or to pass it on. Failures
   * are thrown and retried as ever, so the status is that of a success. The body has been read already, within the
   * time limits of the call.
   */
  asResponse(): Promise<Response>;
}

/** A promise of the data that also gives access to the response. */
export function toApiPromise<Data>(exchange: Promise<WithResponse<Data>>): ApiPromise<Data> {
  const promise = exchange.then(({ data }) => data);
  // The caller handles another promise then: a failure of this one must not be reported as unhandled.
  const handOver = (): void => void promise.catch(() => {});
  return Object.assign(promise, {
    withResponse() {
      handOver();
      return exchange;
    },
    asResponse() {
      handOver();
      return exchange.then(({ response }) => rawResponseOf(response));
    },
  });
}
