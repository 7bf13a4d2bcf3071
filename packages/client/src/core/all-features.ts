import type { ClientOptions } from './client-options.ts';
import type { Features } from './core.ts';
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
  const log = createLog(options.logger, options.logLevel);
  return {
    log,
    validate: options.validate && createValidation(options.validate, log),
    discover: options.discovery
      ? async (known) => (await import('./discover-endpoints.ts')).discoverEndpoints(options, known)
      : undefined,
    loadCredentials: async ({ iam }) =>
      (await import('../credentials/default-chain.ts')).defaultChain({
        iamEndpoint: iam,
        fetch: options.fetch,
      }),
  };
}
