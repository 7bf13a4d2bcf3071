import type { Client } from './core/client.ts';
import type { ClientOptions } from './core/client-options.ts';
import type { DerivedOptions } from './core/derived-options.ts';
import { hideProperty } from './core/hide-property.ts';
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

  /** Returns the client itself, even to a method that runs on a Proxy that wraps every property it reads. */
  declare private readonly getClient: () => Client;

  /** @throws {TypeError} An option is not usable: an endpoint, the region, a header, a middleware. Nothing is sent. */
  constructor(options?: ClientOptions);
  /** @internal */
  constructor(client: Client);
  constructor(options: ClientOptions | Client = {}) {
    const client = 'withOptions' in options ? options : createClient(options, allFeatures);
    super(client);
    this.operations = new ResumableOperations(client);
    this.http = createLazyHttpClient(client);
    hideProperty(this, 'getClient', () => client);
  }

  /**
   * A client with some options of its own, such as a longer time limit or other headers. It shares the rest with this one:
   * credentials and the tokens they have yielded, addresses, and the budget of retries. Headers and retry options are
   * merged with those of this client, where `null` removes a header; all other options replace them.
   *
   * @example
   * ```ts
   * const patient = redis.withOptions({ timeout: 600_000, headers: { 'x-tenant': 'orders' } });
   * const cluster = await patient.clusters.get({ clusterId });
   * ```
   *
   * @throws {TypeError} if an option is not usable, or is one that clients share, such as `credentials`.
   */
  withOptions(options: DerivedOptions): ManagedRedis {
    return new ManagedRedis(this.getClient().withOptions(options));
  }

  /**
   * Ends all calls, waits and streams of this client with a `ClosedError`, as well as those of the clients derived from
   * it, and closes the connections of its `transport`. Later calls are refused. Nothing is cancelled on the service: an
   * operation goes on, and another client can resume it.
   *
   * @example
   * ```ts
   * process.on('SIGTERM', () => redis.close());
   * ```
   */
  async close(): Promise<void> {
    await this.getClient().close();
  }
}
