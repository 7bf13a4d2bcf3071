import type { Features } from '../core/client.ts';
import type { ClientOptions } from '../core/client-options.ts';
import { discoveryRoot } from '../core/endpoints.ts';
import { later } from '../core/later.ts';
import { createLog, logAttempts, resolveLogLevel } from './logger.ts';

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
  const level = resolveLogLevel(options.logger, options.logLevel);
  const log = createLog(options.logger, level);
  const { validate } = options;
  const root = options.discovery ? discoveryRoot(options) : undefined;
  const loadValidation = async () => {
    const { createValidation } = await import('./validation.ts');
    return createValidation(validate!, log);
  };
  const loadDiscovery = async () => {
    const { createDiscovery } = await import('./discover-endpoints.ts');
    return createDiscovery(options, root!);
  };
  return {
    log,
    onAttempt: log && logAttempts(log, level),
    validate: validate && later(loadValidation),
    discover: root === undefined ? undefined : later(loadDiscovery),
    async loadCredentials(given) {
      const { defaultChain, iamToken } = await import('../credentials/index.ts');
      return given ? iamToken(given) : defaultChain();
    },
  };
}
