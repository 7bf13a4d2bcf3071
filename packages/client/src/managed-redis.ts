import type { ClientOptions } from './core/client-options.ts';
import { allFeatures } from './features/all-features.ts';
import type { HttpClient } from './features/http.ts';
import { createLazyHttpClient } from './features/lazy-http.ts';
import { Resources } from './generated/resources/resources.ts';
import { createClient } from './pipeline/create-client.ts';
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
  /** Long-running operations, and a way back to one that another process has started. */
  override readonly operations: ResumableOperations;

  /**
   * The openapi-fetch client, for requests by path: same credentials, retries and time-outs. It returns
   * `{ data, error, response }` instead of throwing for a status; everything else still throws. openapi-fetch itself is
   * loaded with the first request.
   */
  readonly http: HttpClient;

  /** @throws {TypeError} An option is not usable: an endpoint, the region, a header, a middleware, a time limit. Nothing is sent. */
  constructor(options: ClientOptions = {}) {
    const client = createClient(options, allFeatures);
    super(client);
    this.operations = new ResumableOperations(client);
    this.http = createLazyHttpClient(client);
  }
}
