import type { Fetch } from '../core/fetch.ts';
import type { Middleware, Transport, TransportRequest } from '../core/middleware.ts';
import { checkHeaders, kindOf } from './check-headers.ts';
import { composeMiddleware } from './compose-middleware.ts';
import { isProgrammingError } from './programming-errors.ts';

/** Receives what happens to one request on its way through the middleware. */
export interface RequestObserver {
  /** The headers as they are sent, after all middleware. */
  onHeaders(headers: Readonly<Record<string, string>>): void;
}

/** `fetch` failed to get a response. */
export class ConnectionFailure {
  readonly thrown: unknown;

  constructor(thrown: unknown) {
    this.thrown = thrown;
  }
}

/**
 * Sends one attempt through the middleware.
 *
 * @throws {ConnectionFailure} `fetch` failed, and no middleware threw an error of its own because of that.
 * @throws {TypeError} The request cannot be sent, or `fetch` or a middleware yields no response.
 * @throws Whatever a middleware threw, as it is.
 */
export async function sendRequest(
  request: TransportRequest,
  fetchOption: Fetch | undefined,
  middleware: readonly Middleware[],
  observer: RequestObserver,
): Promise<Response> {
  let failure: ConnectionFailure | undefined;
  const transport: Transport = async ({ url, method, headers, body, signal }) => {
    observer.onHeaders(headers);
    checkHeaders(headers);
    const send = findFetch(fetchOption);
    let response: Response;
    try {
      const init = { method, headers, signal, redirect: 'manual', ...(body === undefined ? {} : { body }) } as const;
      // Middleware gets what `fetch` returned: with the global one, this is a Response.
      response = (await send(url, init)) as Response;
    } catch (error) {
      if (!isProgrammingError(error)) failure = new ConnectionFailure(error);
      throw error;
    }
    checkResponse(response, '`fetch`');
    return response;
  };
  try {
    const response = await composeMiddleware(middleware, transport)(request);
    checkResponse(response, 'The middleware');
    return response;
  } catch (error) {
    throw failure !== undefined && failure.thrown === error ? failure : error;
  }
}

function findFetch(option: Fetch | undefined): Fetch {
  const found: unknown = option ?? globalThis.fetch;
  if (typeof found === 'function') return found as Fetch;
  throw new TypeError('There is no global `fetch`: give the client one as its option `fetch`');
}

/** By shape: the response may be of another realm, or of npm's undici or node-fetch. */
function checkResponse(response: unknown, source: string): void {
  if (typeof response !== 'object' || response === null) {
    throw new TypeError(`${source} returned ${kindOf(response)}, not a Response`);
  }
  const { status, headers, text, bodyUsed } = response as Partial<Response>;
  if (typeof status !== 'number' || typeof headers?.get !== 'function' || typeof text !== 'function') {
    throw new TypeError(`${source} returned an object that is not a Response`);
  }
  if (bodyUsed === true) {
    throw new TypeError(
      `${source} returned a response whose body has been read: read the body of \`response.clone()\``,
    );
  }
}
