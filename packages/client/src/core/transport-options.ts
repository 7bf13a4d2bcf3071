/**
 * How a client connects. `maxResponseBytes` and `idleTimeout` work in every runtime. The others need Node, and are loaded
 * when they are used; in other runtimes they are a `TypeError`.
 *
 * @example
 * ```ts
 * const redis = new ManagedRedis({ transport: { proxy: 'http://proxy.internal:3128', connectTimeout: 5000 } });
 * ```
 */
export interface TransportOptions {
  /**
   * Dispatcher of npm's undici, such as a `ProxyAgent` or a `Pool`. It is passed to `fetch`, and stays yours to close.
   * The built-in `fetch` takes dispatchers of some versions of undici only; with others, pass undici's `fetch` as well.
   */
  readonly dispatcher?: object | undefined;
  /** Agent of `node:http` or `node:https`, such as that of `https-proxy-agent`. It stays yours to close. */
  readonly agent?: object | undefined;
  /**
   * Address of an HTTP proxy, with user and password if it needs them: `http://user:password@proxy:3128`. `env` takes it
   * from `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`. Requests to link-local addresses, such as that of the metadata
   * service, never go through it. Needs Node 22.21, 24.5 or later. Default: none.
   */
  readonly proxy?: string | undefined;
  /**
   * Certificates of the authorities that are trusted, in PEM. They replace those of Node, so list both if you need both:
   * `[...tls.rootCertificates, own]`. Default: those of Node, which `NODE_EXTRA_CA_CERTS` extends.
   */
  readonly ca?: string | readonly string[] | undefined;
  /** Connections to one host at most; further requests wait for a free one. Default: no limit. */
  readonly maxSockets?: number | undefined;
  /** Milliseconds to connect, TLS and the tunnel through a proxy included. Default: as long as the attempt may take. */
  readonly connectTimeout?: number | undefined;
  /**
   * Milliseconds without a byte after which a response counts as broken: a call is repeated, a stream reconnects.
   * Default: no limit of the client's own. Node's `fetch` has one of 5 minutes.
   */
  readonly idleTimeout?: number | undefined;
  /**
   * Bytes of the longest response, decompressed. A longer success is an `InvalidResponseError`, a longer refusal is cut. Of
   * a stream it limits each record, whose limit is 16 Mi characters in any case. Default 67 108 864 (64 MiB).
   */
  readonly maxResponseBytes?: number | undefined;
}

/** The options that decide about connections. */
export const connectionOptions = ['agent', 'proxy', 'ca', 'maxSockets', 'connectTimeout'] as const;

export const defaultMaxResponseBytes = 64 * 1024 * 1024;
