import { type ApiPromise, toApiPromise, type WithResponse } from './api-promise.ts';
import { buildRequest } from './build-request.ts';
import type { Core } from './core.ts';
import type { Endpoint } from './endpoint.ts';
import type { RequestOptions } from './request-options.ts';

/** An operation of the API as a function. The generated constants say what it takes and returns. */
export type CallFunction<Result> = (core: Core, params?: object, options?: RequestOptions) => Result;

/** A function that makes one call. */
export const call =
  <Data>(endpoint: Endpoint): CallFunction<ApiPromise<Data>> =>
  (core, params = {}, options) =>
    toApiPromise(execute<Data>(core, endpoint, params, options));

/** Makes one call, and returns its answer too. Inputs and outputs are checked when schemas are given. */
export async function execute<Data>(
  core: Core,
  endpoint: Endpoint,
  params: object,
  options: RequestOptions | undefined,
): Promise<WithResponse<Data>> {
  const { validate } = core.features;
  await validate?.(endpoint.id, 'request', params);
  const { data, response } = await core.send(buildRequest(endpoint, params as Record<string, unknown>, options));
  await validate?.(endpoint.id, 'response', data);
  return { data: data as Data, response };
}
