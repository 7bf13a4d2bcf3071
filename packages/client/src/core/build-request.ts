import type { CoreRequest } from './core.ts';
import type { Endpoint } from './endpoint.ts';
import { fillPath, isInPath } from './path.ts';
import { buildQuery } from './query.ts';
import type { RequestOptions } from './request-options.ts';

/**
 * The request for a call: path parameters into the path, the rest into the body when the call has one, else into the
 * query.
 *
 * @throws {TypeError} when a path parameter cannot be sent, or something in the body has no JSON form.
 */
export function buildRequest(
  endpoint: Endpoint,
  params: Readonly<Record<string, unknown>>,
  options: RequestOptions | undefined,
): CoreRequest {
  const { path: template, query: queryNames = [] } = endpoint;
  const query: Record<string, unknown> = {};
  const body: Record<string, unknown> = {};
  for (const name of Object.keys(params)) {
    if (isInPath(endpoint, name)) continue;
    (endpoint.body && !queryNames.includes(name) ? body : query)[name] = params[name];
  }
  return {
    ...endpoint,
    pathTemplate: template,
    path: fillPath(template, params),
    query: buildQuery(query),
    body: endpoint.body ? JSON.stringify(body) : undefined,
    options,
    params,
  };
}
