import { type ApiPromise, toApiPromise, type WithResponse } from '../core/api-promise.ts';
import type { CallRequest, Client, Exchange } from '../core/client.ts';
import type { Endpoint } from '../core/endpoint.ts';
import type { RequestOptions } from '../core/request-options.ts';
import { buildRequest } from './build-request.ts';
import { checkCallOptions } from './check-call-options.ts';
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
  params: object | null,
  options: RequestOptions | undefined,
): Promise<WithResponse<Data>> {
  const { data, response } = await exchange(client, endpoint, params, options);
  return { data: data as Data, response };
}

/** Makes one call, and returns all there is to know about it. */
export async function exchange(
  client: Client,
  endpoint: Endpoint,
  params: object | null,
  options: RequestOptions | undefined,
  extras: Pick<CallRequest, 'onStart' | 'listSecrets'> = {},
): Promise<Exchange> {
  const { validate } = client.features;
  checkCallOptions(endpoint, options);
  const fields = readParams(endpoint, params);
  await validate?.(endpoint.id, 'request', fields);
  const answer = await client.send({ ...buildRequest(endpoint, fields, options), ...extras });
  await validate?.(endpoint.id, 'response', answer.data);
  return answer;
}
