import { Resources } from '../generated/resources.ts';
import { allFeatures } from './all-features.ts';
import type { ClientOptions } from './client-options.ts';
import { type Core, createClient } from './core.ts';
import type { HttpClient } from './http.ts';
import { createLazyHttpClient } from './lazy-http.ts';
import { ResumableOperations } from './resumable-operations.ts';

/**
 * The client with every resource of the API.
 *
 * @example
 * ```ts
 * const redis = new ManagedRedis({ credentials: iamToken });
 * const backup = await redis.backups.get({ backupId });
 * ```
 */
export class ManagedRedis extends Resources {
  readonly #core: Core;
  #http: HttpClient | undefined;
  #operations: ResumableOperations | undefined;

  /** @throws {TypeError} when an endpoint or the region is not valid. Nothing is sent. */
  constructor(options: ClientOptions = {}) {
    const core = createClient(options, allFeatures);
    super(core);
    this.#core = core;
  }

  /** Long-running operations, and a way back to one that another process has started. */
  override get operations(): ResumableOperations {
    this.#operations ??= new ResumableOperations(this.#core);
    return this.#operations;
  }

  /**
   * The openapi-fetch client, for requests by path: same credentials, retries and time-outs. It returns
   * `{ data, error, response }` instead of throwing for a status; everything else still throws. openapi-fetch itself is
   * loaded when the first request is made.
   */
  get http(): HttpClient {
    this.#http ??= createLazyHttpClient(this.#core);
    return this.#http;
  }
}
