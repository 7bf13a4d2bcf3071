import { type ApiPromise, toApiPromise, type WithResponse } from '../core/api-promise.ts';
import type { Client } from '../core/client.ts';
import type { Endpoint } from '../core/endpoint.ts';
import type { RequestOptions } from '../core/request-options.ts';
import { buildRequest } from './build-request.ts';
import { readParams } from './read-params.ts';

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
  const fields = readParams(endpoint, params);
  await validate?.(endpoint.id, 'request', fields);
  const { data, response } = await client.send(buildRequest(endpoint, fields, options));
  await validate?.(endpoint.id, 'response', data);
  return { data: data as Data, response };
}
