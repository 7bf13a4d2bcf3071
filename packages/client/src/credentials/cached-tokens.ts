import { checkToken } from '../core/credentials.ts';
import type { AccessToken, TokenProvider } from '../core/token.ts';
import { AbortError } from '../errors/abort-error.ts';
import { AuthenticationError } from '../errors/authentication-error.ts';
import { createAccessToken, createProvider, describeProvider } from './create-provider.ts';
import { shareTask } from './shared-task.ts';

/** How long {@link cachedTokens} keeps a token. */
export interface CachedTokensOptions {
  /** Milliseconds since the epoch. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
  /** Milliseconds after which a token is replaced although it would work longer. Default: one hour. */
  readonly maxAge?: number | undefined;
  /**
   * Milliseconds before the end of a token's use at which calls wait for its successor; the successor is asked for in
   * the background at twice this time. Never more than a tenth of the token's life. Default: 5 minutes.
   */
  readonly margin?: number | undefined;
}

interface CachedToken {
  readonly value: AccessToken;
  readonly obtainedAt: number;
  /** Whether it was obtained because its predecessor was refused. */
  readonly forced: boolean;
  readonly expiresAt: number;
  /** From here on a successor is asked for in the background. */
  refreshAt: number;
  /** From here on calls wait for the successor. */
  staleAt: number;
}

const hour = 3_600_000;
/** For tokens that do not say when they end. */
const unknownAge = 300_000;
/** A second forced refresh within this time, of a caller that does not say which token was refused, gets the first's. */
const forcedInterval = 5_000;
const firstRetry = 5_000;
const lastRetry = 60_000;

/**
 * Keeps the token of a provider and replaces it in time. One exchange serves all calls that wait for it, a caller that
 * aborts leaves the others alone, and while a replacement cannot be had the old token is used until it ends. There is no
 * timer: calls trigger the refresh, so nothing keeps the process alive.
 *
 * The providers of this package do this already; use it for one of your own.
 *
 * @throws {AbortError} The signal of the caller was aborted.
 * @throws {AuthenticationError} The provider yielded what is no token, which is not kept.
 *
 * @example
 * ```ts
 * const credentials = cachedTokens({ getToken: async () => ({ token: await readTokenFromVault() }) });
 * const redis = new ManagedRedis({ credentials });
 * ```
 */
export function cachedTokens(provider: TokenProvider, options: CachedTokensOptions = {}): TokenProvider {
  const { now = Date.now, maxAge = hour, margin = unknownAge } = options;
  let cached: CachedToken | undefined;
  let failures = 0;
  let retryAt = 0;

  const keep = (value: AccessToken, forced: boolean): AccessToken => {
    // What the client refuses would fail all calls for as long as it is kept.
    checkToken(value?.token);
    const obtainedAt = now();
    const end = endOf(value.expiresAt);
    // A token that is over as it arrives tells that the clock is wrong, or is one the server will refuse.
    const expiresAt = end > obtainedAt ? end : Number.POSITIVE_INFINITY;
    const life = Math.min(maxAge, expiresAt === Number.POSITIVE_INFINITY ? unknownAge : expiresAt - obtainedAt);
    const early = Math.min(margin, life / 10);
    const useUntil = obtainedAt + life;
    cached = {
      value: createAccessToken(value.token, value.expiresAt),
      obtainedAt,
      forced,
      expiresAt,
      refreshAt: useUntil - 2 * early,
      staleAt: useUntil - early,
    };
    return cached.value;
  };

  const refresh = shareTask(async (forced: boolean, signal) => {
    const refusedToken = forced ? cached?.value.token : undefined;
    try {
      const value = await provider.getToken({
        signal,
        ...(forced ? { forceRefresh: true } : {}),
        ...(refusedToken === undefined ? {} : { refusedToken }),
      });
      failures = 0;
      return keep(value, forced);
    } catch (error) {
      retryAt = now() + Math.min(lastRetry, firstRetry * 2 ** failures);
      failures += 1;
      throw error;
    }
  });

  const refreshInBackground = (time: number): void => {
    // The failure is kept in `failures`; calls go on with the old token.
    if (failures === 0 || time >= retryAt) refresh.join(false).catch(() => {});
  };

  return createProvider(describeProvider(provider), async ({ signal, forceRefresh, refusedToken } = {}) => {
    if (signal?.aborted) throw new AbortError(signal.reason);
    const time = now();
    if (forceRefresh) {
      if (cached && time < cached.expiresAt && isNewer(cached, refusedToken, time)) return cached.value;
      if (cached) cached.refreshAt = cached.staleAt = Math.min(cached.refreshAt, time);
      return refresh.join(true, signal);
    }
    if (cached && time < cached.refreshAt) return cached.value;
    if (cached && (time < cached.staleAt || (failures > 0 && time < cached.expiresAt))) {
      refreshInBackground(time);
      return cached.value;
    }
    try {
      return await refresh.join(false, signal);
    } catch (error) {
      if (cached && !signal?.aborted && now() < cached.expiresAt) return cached.value;
      throw error;
    }
  });
}

/** Milliseconds since the epoch, `NaN` when the end is not known. */
function endOf(expiresAt: Date | null | undefined): number {
  if (!expiresAt) return Number.NaN;
  if (typeof expiresAt.getTime === 'function') return expiresAt.getTime();
  throw new AuthenticationError('The end of a token, `expiresAt`, must be a Date');
}

const isNewer = (cached: CachedToken, refusedToken: string | undefined, time: number): boolean =>
  refusedToken === undefined
    ? cached.forced && time - cached.obtainedAt < forcedInterval
    : cached.value.token !== refusedToken;
