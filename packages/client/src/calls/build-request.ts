import type { CallRequest } from '../core/client.ts';
import type { Endpoint } from '../core/endpoint.ts';
import { fillPath, isInPath } from '../core/path.ts';
import { buildQuery } from '../core/query.ts';
import type { RequestOptions } from '../core/request-options.ts';

/**
 * The request for a call: path parameters go into the path, the rest into the body if the call has one, else into the
 * query.
 *
 * @throws {TypeError} if a path parameter cannot be sent, or something in the body has no JSON form.
 */
export function buildRequest(endpoint: Endpoint, params: object, options: RequestOptions | undefined): CallRequest {
  const { id, method, host, path, anonymous, query: queryNames = [] } = endpoint;
  const query: Record<string, unknown> = {};
  const body: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(params)) {
    if (isInPath(path, name)) continue;
    const isInBody = endpoint.body && !queryNames.includes(name);
    (isInBody ? body : query)[name] = value;
  }
  return {
    id,
    method,
    host,
    pathTemplate: path,
    path: fillPath(path, params as Readonly<Record<string, unknown>>),
    query: buildQuery(query),
    body: endpoint.body ? JSON.stringify(body) : undefined,
    anonymous,
    options,
    params,
  };
}
