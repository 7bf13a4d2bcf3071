import type { paths } from '@managed-redis/types';
import createOpenapiClient, {
  type Client,
  type ClientPathsWithMethod,
  type MaybeOptionalInit,
  type ParseAs,
  type ParseAsResponse,
} from 'openapi-fetch';
import { routes } from '../generated/routes.ts';
import type { Core, Exchange } from './core.ts';
import { fillPath } from './path.ts';
import { buildQuery } from './query.ts';

/** The openapi-fetch client over all paths of the document. */
export type HttpClient = Calls & Client<paths>;

type Verb = 'get' | 'post' | 'patch' | 'delete';

/**
 * Its methods with the data as the document has it. By the types of openapi-fetch an open enum is an object with the
 * methods of a string, which no string fits and which fits no string.
 */
type Calls = { readonly [Method in Verb as Uppercase<Method>]: CallByPath<Method> };

type CallByPath<Method extends Verb> = <
  Path extends ClientPathsWithMethod<Client<paths>, Method>,
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

/** Stands in for the address until the pipeline, which knows the hosts, replaces it. */
const placeholder = 'http://managed-redis.invalid';

/** An openapi-fetch client whose requests go through the same pipeline as the methods of the resources. */
export function createHttpClient(core: Core): HttpClient {
  const client = createOpenapiClient<paths>({
    baseUrl: placeholder,
    pathSerializer: (template, params) => {
      const path = template.slice(placeholder.length);
      return placeholder + fillPath(path, params as Record<string, unknown>);
    },
    querySerializer: (query) => buildQuery(query as Record<string, unknown>).slice(1),
  });
  // The pipeline must know how the body is to be read, also when middleware has put another request in place.
  const request = (method: string, path: string, init?: { readonly parseAs?: ParseAs }): unknown =>
    (client.request as (...input: unknown[]) => unknown)(method, path, {
      fetch: (sent: Request) => sendRequest(core, sent, init?.parseAs ?? 'json'),
      ...init,
    });
  const verbs = Object.keys(client).filter((name) => /^[A-Z]+$/.test(name));
  const methods = verbs.map((verb) => [verb, (path: string, init?: object) => request(verb, path, init)]);
  return { ...client, request, ...Object.fromEntries(methods) } as HttpClient;
}

async function sendRequest(core: Core, request: Request, parseAs: ParseAs): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const missing = /%7B(\w+)%7D/i.exec(pathname)?.[1];
  if (missing) throw new TypeError(`${request.method} ${pathname}: the path parameter "${missing}" is missing`);
  const route = routes.find(({ prefix }) => pathname.startsWith(prefix));
  if (route === undefined) throw new TypeError(`${request.method} ${pathname}: the API has no such path`);
  const { 'content-type': _, 'idempotency-key': ownKey, ...headers } = Object.fromEntries(request.headers);
  const text = request.body === null ? undefined : await request.text();
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const idempotencyKey = isRead || route.anonymous ? undefined : ownKey || core.config.generateId();
  const isStream = parseAs === 'stream';
  // The answer to a HEAD has no body.
  const isJson = parseAs === 'json' && request.method !== 'HEAD';
  const refusals = new Map<unknown, Exchange>();
  const sent = core.send({
    method: request.method,
    host: route.host,
    path: pathname,
    query: search,
    body: text,
    anonymous: route.anonymous,
    options: { headers, signal: request.signal, idempotencyKey },
    params: text === undefined ? undefined : parseText(text),
    expect: isStream ? 'stream' : isJson ? undefined : 'text',
    createError(failure, info, answer) {
      const error = core.features.createError!(failure, info, answer);
      refusals.set(error, answer);
      return error;
    },
  });
  // A refusal is returned in the end, not thrown.
  const exchange = await sent.catch((error) => {
    const refusal = refusals.get(error);
    if (refusal) return refusal;
    throw error;
  });
  const { status, headers: answerHeaders } = exchange.response;
  // The call is over with the head of its answer: what is left of the body goes on obeying the signal.
  const body = isStream && status < 400 && exchange.body && untilAborted(exchange.body, request.signal);
  return new Response(body || exchange.text || null, { status, headers: answerHeaders });
}

const parseText = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A body that ends with the signal, even while nobody reads it. */
function untilAborted(body: ReadableStream<Uint8Array>, signal: AbortSignal): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let onAbort: () => void;
  const finish = (): void => signal.removeEventListener('abort', onAbort);
  return new ReadableStream({
    start(controller) {
      onAbort = () => {
        controller.error(signal.reason);
        void reader.cancel(signal.reason).catch(() => {});
      };
      if (signal.aborted) onAbort();
      else signal.addEventListener('abort', onAbort, { once: true });
    },
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (signal.aborted) return;
        if (done) {
          finish();
          controller.close();
        } else controller.enqueue(value);
      } catch (error) {
        finish();
        controller.error(error);
      }
    },
    cancel(reason) {
      finish();
      return reader.cancel(reason);
    },
  });
}
