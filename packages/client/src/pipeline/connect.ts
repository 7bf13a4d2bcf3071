import { checkTransport } from '../core/check-transport.ts';
import type { ClientOptions } from '../core/client-options.ts';
import type { Fetch, FetchInit } from '../core/fetch.ts';
import { later } from '../core/later.ts';
import { connectionOptions, type TransportOptions } from '../core/transport-options.ts';
import { listCauses } from '../errors/error-shape.ts';
import type { NodeTransport } from '../transport/node-fetch.ts';

/** A client's options once its connections are settled. */
export interface Connected {
  /** With the `fetch` that connects as `transport` says, which keeps nothing but its limits of responses. */
  readonly options: ClientOptions;
  /** Closes the connections of the client's own transport. Requests after that open new ones. */
  close(): void;
}

/**
 * Settles how a client connects, once: the clients that it makes for discovery and tokens use the same connections.
 *
 * @throws {TypeError} An option of the transport is not usable here.
 */
export function connect(options: ClientOptions): Connected {
  const { fetch, transport } = options;
  if (transport === undefined) return { options, close() {} };
  checkTransport(transport, fetch !== undefined);
  const { maxResponseBytes, idleTimeout } = transport;
  const own = createOwnFetch(transport, fetch);
  return {
    options: { ...options, fetch: own?.fetch ?? fetch, transport: { maxResponseBytes, idleTimeout } },
    close: () => own?.close?.(),
  };
}

interface OwnFetch {
  readonly fetch: Fetch;
  readonly close?: () => void;
}

function createOwnFetch(transport: TransportOptions, fetch: Fetch | undefined): OwnFetch | undefined {
  if (transport.dispatcher !== undefined) return { fetch: withDispatcher(fetch, transport.dispatcher) };
  const isNeeded = connectionOptions.some((name) => transport[name] !== undefined);
  return isNeeded ? loadNodeTransport(transport) : undefined;
}

/** Loads Node's transport with the first request. */
function loadNodeTransport(options: TransportOptions): OwnFetch {
  let loaded: NodeTransport | undefined;
  const fetch = later(async () => {
    const { createNodeTransport } = await import('../transport/node-fetch.ts');
    loaded ??= createNodeTransport(options);
    return loaded.fetch;
  });
  return { fetch, close: () => loaded?.close() };
}

function withDispatcher(fetch: Fetch | undefined, dispatcher: object): Fetch {
  return async (url, init) => {
    const send: Fetch = fetch ?? globalThis.fetch;
    try {
      const initWithDispatcher: FetchInit & { readonly dispatcher: object } = { ...init, dispatcher };
      return await send(url, initWithDispatcher);
    } catch (error) {
      if (!isForeignDispatcher(error)) throw error;
      throw new TypeError(
        'transport.dispatcher is of a version of undici that this `fetch` does not take: use undici 7, or pass the `fetch` of the same undici to the client',
        { cause: error },
      );
    }
  };
}

/** undici refuses a handler of another version by the name of the method that it lacks. */
function isForeignDispatcher(error: unknown): boolean {
  return listCauses(error).some(
    ({ code, message }) => code === 'UND_ERR_INVALID_ARG' && /^invalid on\w+ method$/.test(message),
  );
}
