import { createApiError } from '../errors/create-api-error.ts';
import type { ClientOptions } from './client-options.ts';
import type { Features } from './core.ts';
import { discoveryRoot } from './endpoints.ts';
import { later } from './later.ts';
import { createLog, logAttempts } from './logger.ts';

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
  const root = options.discovery && discoveryRoot(options);
  const log = createLog(options.logger, options.logLevel);
  return {
    createError: createApiError,
    log,
    onAttempt: log && logAttempts(log),
    validate:
      options.validate && later(async () => (await import('./validation.ts')).createValidation(options.validate!, log)),
    discover: root
      ? later(async () => (await import('./discover-endpoints.ts')).createDiscovery(options, root))
      : undefined,
    loadCredentials: async ({ iam }, given) => {
      const now = clock && (() => clock.now());
      return given
        ? (await import('../credentials/iam-token.ts')).iamToken(given, { now })
        : (await import('../credentials/default-chain.ts')).defaultChain({
            iamEndpoint: iam,
            fetch: options.fetch,
            now,
          });
    },
  };
}
