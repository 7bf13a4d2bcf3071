import { createApiError } from '../errors/create-api-error.ts';
import type { ClientOptions } from './client-options.ts';
import { createClient, type Features } from './core.ts';
import { type Addresses, discoveryRoot } from './endpoints.ts';
import { createLog } from './logger.ts';
import { createValidation } from './validation.ts';

/**
 * Everything `ManagedRedis` has, for `createClient`: validation, logging, discovery and the default chain of
 * credentials.
 *
 * @example
 * ```ts
 * const client = createClient({ logLevel: 'debug' }, allFeatures);
 * ```
 */
export function allFeatures(options: ClientOptions): Features {
  const { clock } = options;
  const log = createLog(options.logger, options.logLevel);
  return {
    createError: createApiError,
    log,
    validate: options.validate && createValidation(options.validate, log),
    discover: options.discovery ? createDiscovery(options) : undefined,
    loadCredentials: async ({ iam }) =>
      (await import('../credentials/default-chain.ts')).defaultChain({
        iamEndpoint: iam,
        fetch: options.fetch,
        now: clock && (() => clock.now()),
      }),
  };
}

/**
 * Asks the root of the region once, by a client of its own that has no token to give away. A failure is not kept, so
 * that the next call asks again.
 */
function createDiscovery(options: ClientOptions): NonNullable<Features['discover']> {
  let asked: Promise<Addresses> | undefined;
  const ask = async (known: Addresses): Promise<Addresses> => {
    const client = createClient({ ...options, endpoint: discoveryRoot(options), endpoints: {}, credentials: null });
    const { discoverEndpoints } = await import('./discover-endpoints.ts');
    return discoverEndpoints(client, known, options.endpoints);
  };
  return (known) => {
    asked ??= ask(known).catch((error) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
}
