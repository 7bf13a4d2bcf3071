import type { paths } from '@managed-redis/types';
import createOpenapiClient, {
  type ClientPathsWithMethod,
  type MaybeOptionalInit,
  type Client as OpenapiClient,
  type ParseAs,
  type ParseAsResponse,
} from 'openapi-fetch';
import type { CallRequest, Client, Exchange } from '../core/client.ts';
import { type JsonObject, readJson } from '../core/json-value.ts';
import { fillPath } from '../core/path.ts';
import { buildQuery } from '../core/query.ts';
import type { ApiError } from '../errors/api-error.ts';
import { idempotencyHeader, routes } from '../generated/routes.ts';
import { checkHeaders } from '../pipeline/check-headers.ts';
import { untilAborted } from './until-aborted.ts';

/** The openapi-fetch client over all paths of the document. */
export type HttpClient = Calls & OpenapiClient<paths>;

type Verb = 'get' | 'post' | 'patch' | 'delete';

/**
 * Its methods with the data as the document has it. openapi-fetch turns an open enum into an object with the methods of
 * a string, which is not assignable to a string, nor a string to it.
 */
type Calls = { readonly [Method in Verb as Uppercase<Method>]: CallByPath<Method> };

type CallByPath<Method extends Verb> = <
  Path extends ClientPathsWithMethod<OpenapiClient<paths>, Method>,
  Init extends MaybeOptionalInit<paths[Path], Method>,
>(
  path: Path,
  ...init: undefined extends MaybeOptionalInit<paths[Path], Method> ? [(Init & Extra)?] : [Init & Extra]
) => Promise<Answer<paths[Path][Method], Init>>;

interface Extra {
  [name: string]: unknown;
}

type Answer<Operation, Init> =
  | { data: ParseAsResponse<BodyOf<Operation, 200>, Init>; error?: never; response: Response }
  | { data?: never; error: BodyOf<Operation, 'default'>; response: Response };

type BodyOf<Operation, Status extends 200 | 'default'> = Operation extends {
  responses: Record<Status, { content: { 'application/json': infer Body } }>;
}
  ? Body
  : never;

/** Takes the place of the address until the pipeline, which knows the hosts, replaces it. */
const placeholder = 'http://managed-redis.invalid';

/** An openapi-fetch client whose requests go through the same pipeline as the methods of the resources. */
export function createHttpClient(client: Client): HttpClient {
  const openapiClient = createOpenapiClient<paths>({
    baseUrl: placeholder,
    pathSerializer: (template, params) => {
      const path = template.slice(placeholder.length);
      return placeholder + fillPath(path, readFields(params, 'path'));
    },
    querySerializer: (query) => buildQuery(readFields(query, 'query')).slice(1),
    bodySerializer: (body) => JSON.stringify(readJson(body, 'redis.http', 'body')),
  });
  // `parseAs` is not part of the request, and the pipeline must know it, even if middleware replaces the request.
  const request = async (method: string, path: string, init?: HttpInit): Promise<unknown> => {
    checkHeaders(textHeaders(init?.headers));
    checkHeaders(textHeaders(init?.params?.header));
    return (openapiClient.request as (...input: unknown[]) => unknown)(method, path, {
      fetch: (sent: Request) => sendRequest(client, sent, init?.parseAs ?? 'json'),
      ...init,
    });
  };
  const verbs = Object.keys(openapiClient).filter((name) => /^[A-Z]+$/.test(name));
  const methods = verbs.map((verb) => [verb, (path: string, init?: object) => request(verb, path, init)]);
  return { ...openapiClient, request, ...Object.fromEntries(methods) } as HttpClient;
}

/** The options of a request that are looked at before openapi-fetch gets them. */
interface HttpInit {
  readonly parseAs?: ParseAs;
  readonly headers?: unknown;
  readonly params?: { readonly header?: unknown };
}

/** The headers with a text. openapi-fetch leaves out `null` and converts the rest. A `Headers` has checked them itself. */
function textHeaders(headers: unknown): Record<string, string> {
  if (typeof headers !== 'object' || headers === null) return {};
  const entries: [string, unknown][] = Array.isArray(headers) ? headers : Object.entries(headers);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** The fields of an object of parameters. openapi-fetch takes nothing else. */
const readFields = (params: unknown, name: string): JsonObject => readJson(params, 'redis.http', name) as JsonObject;

/** Sends a request of openapi-fetch through the pipeline. A refusal becomes a response, as openapi-fetch expects. */
async function sendRequest(client: Client, request: Request, parseAs: ParseAs): Promise<Response> {
  const callRequest = await toCallRequest(client, request, parseAs);
  let refusal: { readonly error: ApiError; readonly exchange: Exchange } | undefined;
  const onRefusal: CallRequest['onRefusal'] = (error, exchange) => {
    refusal = { error, exchange };
  };
  try {
    const exchange = await client.send({ ...callRequest, onRefusal });
    return toResponse(exchange, parseAs === 'stream' ? request.signal : undefined);
  } catch (error) {
    if (refusal !== undefined && refusal.error === error) return toResponse(refusal.exchange);
    throw error;
  }
}

async function toCallRequest(client: Client, request: Request, parseAs: ParseAs): Promise<CallRequest> {
  const { method, signal } = request;
  const { pathname, search } = new URL(request.url);
  const missing = /%7B(\w+)%7D/i.exec(pathname)?.[1];
  if (missing) throw new TypeError(`${method} ${pathname}: the path parameter "${missing}" is missing`);
  const route = routes.find(({ prefix }) => pathname.startsWith(prefix));
  if (route === undefined) throw new TypeError(`${method} ${pathname}: the API has no such path`);
  const { 'content-type': _, [idempotencyHeader]: ownKey, ...headers } = Object.fromEntries(request.headers);
  const isRead = method === 'GET' || method === 'HEAD';
  const idempotencyKey = isRead || route.anonymous ? undefined : ownKey || client.config.generateId();
  const body = request.body === null ? undefined : await request.text();
  return {
    method,
    host: route.host,
    path: pathname,
    query: search,
    body,
    anonymous: route.anonymous,
    options: { headers, signal, idempotencyKey },
    params: body === undefined ? undefined : parseText(body),
    expect: expectationOf(method, parseAs),
    allowsNoContent: true,
  };
}

function expectationOf(method: string, parseAs: ParseAs): CallRequest['expect'] {
  if (parseAs === 'stream') return 'stream';
  // The response to a HEAD has no body.
  return parseAs === 'json' && method !== 'HEAD' ? 'json' : 'text';
}

/** @param signal Ends the body of a stream: the call itself is over with the head of the response. */
function toResponse({ response: { status, headers }, body, text }: Exchange, signal?: AbortSignal): Response {
  const content = signal && body ? untilAborted(body, signal) : text || null;
  return new Response(content, { status, headers });
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
