import { type ApiPromise, toApiPromise, type WithResponse } from '../core/api-promise.ts';
import type { Client } from '../core/client.ts';
import type { Endpoint } from '../core/endpoint.ts';
import type { RequestOptions } from '../core/request-options.ts';
import { buildRequest } from './build-request.ts';

/** Makes one call that responds with data. */
export function makeCall<Data>(
  client: Client,
  endpoint: Endpoint,
  params: object = {},
  options?: RequestOptions,
): ApiPromise<Data> {
  return toApiPromise(execute<Data>(client, endpoint, params, options));
}

/** Makes one call. Inputs and outputs are checked if there are schemas for them. */
export async function execute<Data>(
  client: Client,
  endpoint: Endpoint,
  params: object,
  options: RequestOptions | undefined,
): Promise<WithResponse<Data>> {
  const { validate } = client.features;
  await validate?.(endpoint.id, 'request', params);
  const { data, response } = await client.send(buildRequest(endpoint, params, options));
  await validate?.(endpoint.id, 'response', data);
  return { data: data as Data, response };
}
