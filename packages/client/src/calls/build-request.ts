import type { CallRequest } from '../core/client.ts';
import type { Endpoint } from '../core/endpoint.ts';
import type { JsonObject } from '../core/json-value.ts';
import { fillPath } from '../core/path.ts';
import { buildQuery } from '../core/query.ts';
import type { RequestOptions } from '../core/request-options.ts';

/**
 * The request for a call: each parameter goes where the endpoint has its name, into the path, the query or the body.
 *
 * @throws {TypeError} if a parameter of the path or the query cannot be sent.
 */
export function buildRequest(endpoint: Endpoint, params: JsonObject, options: RequestOptions | undefined): CallRequest {
  const { id, method, host, path, anonymous, always, query = [], body } = endpoint;
  return {
    id,
    method,
    host,
    pathTemplate: path,
    path: fillPath(path, params),
    query: buildQuery(pick(params, query)),
    body: body && JSON.stringify(pick(params, body)),
    anonymous,
    always,
    options,
    params,
  };
}

/** The fields of these names, in the order of the input. */
function pick(fields: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}
