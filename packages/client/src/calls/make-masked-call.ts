import { type ApiPromise, toApiPromise } from '../core/api-promise.ts';
import type { Client } from '../core/client.ts';
import type { Endpoint } from '../core/endpoint.ts';
import type { RequestOptions } from '../core/request-options.ts';
import { execute } from './make-call.ts';
import { readParams } from './read-params.ts';
import { maskParams } from './update-resource.ts';

/** Makes a call that updates a resource and responds with it. Its mask is derived from the given fields. */
export function makeMaskedCall<Data>(
  client: Client,
  endpoint: Endpoint,
  params: object = {},
  options?: RequestOptions,
): ApiPromise<Data> {
  const send = async () => execute<Data>(client, endpoint, maskParams(endpoint, readParams(endpoint, params)), options);
  return toApiPromise(send());
}
