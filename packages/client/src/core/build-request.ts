import { defaultHost } from '../generated/routes.ts';
import type { CoreRequest } from './core.ts';
import type { Endpoint } from './endpoint.ts';
import { fillPath } from './path.ts';
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
  expect: 'data' | 'stream' = 'data',
): CoreRequest {
  const { path: template, query: queryNames = [] } = endpoint;
  const query: Record<string, unknown> = {};
  const body: Record<string, unknown> = {};
  for (const name of Object.keys(params)) {
    if (template.includes(`{${name}}`)) continue;
    (endpoint.body && !queryNames.includes(name) ? body : query)[name] = params[name];
  }
  return {
    id: endpoint.id,
    pathTemplate: template,
    method: endpoint.method,
    host: endpoint.host ?? defaultHost,
    path: fillPath(template, params),
    query: buildQuery(query),
    body: endpoint.body ? JSON.stringify(body) : undefined,
    anonymous: endpoint.anonymous,
    idempotencyKey: options?.idempotencyKey,
    options,
    params,
    expect,
  };
}
