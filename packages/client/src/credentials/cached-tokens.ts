import { type Clock, startStopwatch, systemClock } from '../core/clock.ts';
import { shareTask } from '../core/shared-task.ts';
import { type AccessToken, checkToken, type ProviderContext, type TokenProvider } from '../core/token.ts';
import { AbortError } from '../errors/abort-error.ts';
import { AuthenticationError } from '../errors/authentication-error.ts';
import { createAccessToken, createProvider, describeProvider } from './create-provider.ts';
import { checkProviderDurations } from './provider-durations.ts';

/** How long {@link cachedTokens} keeps a token. */
export interface CachedTokensOptions {
  /** Replaces time in tests. Default: the client's. */
  readonly clock?: Clock | undefined;
  /** Milliseconds after which a token is replaced even if it would work longer. Default: one hour. */
  readonly maxAge?: number | undefined;
  /**
   * Milliseconds before the end of a token's use from which calls wait for its successor; twice as early, the successor
   * is requested in the background. Never more than a tenth of the token's life. Default: 5 minutes.
   */
  readonly margin?: number | undefined;
}

interface RefreshInput {
  readonly forced: boolean;
  readonly context: ProviderContext | undefined;
}

interface CachedToken {
  readonly value: AccessToken;
  /** Whether it was obtained because its predecessor was refused. */
  readonly forced: boolean;
  /** Milliseconds since it was obtained. */
  readonly age: () => number;
  /** Age at which the service stops accepting it. */
  readonly expiryAge: number;
  /** From this age on a successor is requested in the background. */
  refreshAge: number;
  /** From this age on calls wait for the successor. */
  staleAge: number;
}

const hour = 3_600_000;
const defaultMargin = 300_000;

/** Milliseconds a token without a known end is used. */
const unknownAge = 300_000;

/** Milliseconds in which forced refreshes that do not name the refused token share one new token. */
const forcedInterval = 5_000;

/** Milliseconds before a failed background refresh is repeated: doubled each time, up to the longest. */
const firstRetry = 5_000;
const longestRetry = 60_000;

/**
 * Caches the token of a provider and replaces it in time. One exchange serves all calls that wait for it, a caller that
 * aborts does not affect the others, and while the exchange fails the old token is used until it expires. There is no
 * timer: calls trigger the refresh, so nothing keeps the process alive.
 *
 * The providers of this package do this already; use it for one of your own. Clients of several regions may share a
 * provider: each address of the IAM service has a token of its own.
 *
 * @throws {AbortError} The signal of the caller was aborted.
 * @throws {TypeError} A duration is not a number of milliseconds.
 * @throws {AuthenticationError} The provider yielded something else than a token, which is not cached.
 *
 * @example
 * ```ts
 * const credentials = cachedTokens({ getToken: async () => ({ token: await readTokenFromVault() }) });
 * const redis = new ManagedRedis({ credentials });
 * ```
 */
export function cachedTokens(provider: TokenProvider, options: CachedTokensOptions = {}): TokenProvider {
  checkProviderDurations(options);
  const caches = new Map<string | undefined, TokenProvider['getToken']>();
  return createProvider(describeProvider(provider), async (request = {}) => {
    const { iamEndpoint } = request.context ?? {};
    let getToken = caches.get(iamEndpoint);
    if (getToken === undefined) {
      getToken = createCache(provider, options, request.context);
      caches.set(iamEndpoint, getToken);
    }
    return getToken(request);
  });
}

/** One cached token. The clock is that of the first client that asks. */
function createCache(
  provider: TokenProvider,
  options: CachedTokensOptions,
  firstContext: ProviderContext | undefined,
): TokenProvider['getToken'] {
  const { maxAge = hour, margin = defaultMargin } = options;
  const clock = options.clock ?? firstContext?.clock ?? systemClock;
  let cached: CachedToken | undefined;
  let failures = 0;
  let sinceFailure = (): number => 0;

  const keep = (value: AccessToken, forced: boolean): AccessToken => {
    // Cached, an invalid token would fail all calls until it is replaced.
    checkToken(value?.token);
    const obtainedAt = clock.now();
    const remaining = endOf(value.expiresAt) - obtainedAt;
    // A token that has expired on arrival means a wrong clock, or the service will refuse it.
    const expiryAge = remaining > 0 ? remaining : Number.POSITIVE_INFINITY;
    const life = Math.min(maxAge, expiryAge === Number.POSITIVE_INFINITY ? unknownAge : expiryAge);
    const early = Math.min(margin, life / 10);
    cached = {
      value: createAccessToken(value.token, value.expiresAt),
      forced,
      age: startAge(clock),
      expiryAge,
      refreshAge: life - 2 * early,
      staleAge: life - early,
    };
    return cached.value;
  };

  const refresh = shareTask(async ({ forced, context }: RefreshInput, signal) => {
    const refusedToken = forced ? cached?.value.token : undefined;
    try {
      const value = await provider.getToken({
        signal,
        ...(forced ? { forceRefresh: true } : {}),
        ...(refusedToken === undefined ? {} : { refusedToken }),
        ...(context === undefined ? {} : { context }),
      });
      failures = 0;
      return keep(value, forced);
    } catch (error) {
      sinceFailure = startStopwatch(clock);
      failures += 1;
      throw error;
    }
  });

  const refreshInBackground = (context: ProviderContext | undefined): void => {
    // `failures` records the failure; calls go on with the old token.
    const pause = failures === 0 ? 0 : Math.min(longestRetry, firstRetry * 2 ** (failures - 1));
    if (sinceFailure() >= pause) refresh.join({ forced: false, context }).catch(() => {});
  };

  return async ({ signal, forceRefresh, refusedToken, context }) => {
    if (signal?.aborted) throw new AbortError(signal.reason);
    const age = cached?.age() ?? 0;
    if (forceRefresh) {
      if (cached && age < cached.expiryAge && isNewer(cached, refusedToken, age)) return cached.value;
      if (cached) cached.refreshAge = cached.staleAge = Math.min(cached.refreshAge, age);
      return refresh.join({ forced: true, context }, signal);
    }
    if (cached && age < cached.refreshAge) return cached.value;
    if (cached && (age < cached.staleAge || (failures > 0 && age < cached.expiryAge))) {
      refreshInBackground(context);
      return cached.value;
    }
    try {
      return await refresh.join({ forced: false, context }, signal);
    } catch (error) {
      if (cached && !signal?.aborted && cached.age() < cached.expiryAge) return cached.value;
      throw error;
    }
  };
}

/**
 * Milliseconds since now, by the clock that says more: monotonic time stands still while the machine sleeps, and wall time
 * may be set back.
 */
function startAge(clock: Clock): () => number {
  const obtainedAt = clock.now();
  const elapsed = startStopwatch(clock);
  return () => Math.max(elapsed(), clock.now() - obtainedAt);
}

/** Milliseconds since the epoch, `NaN` if the expiry is unknown. */
function endOf(expiresAt: Date | null | undefined): number {
  if (!expiresAt) return Number.NaN;
  if (typeof expiresAt.getTime === 'function') return expiresAt.getTime();
  throw new AuthenticationError('The expiry of a token, `expiresAt`, must be a Date');
}

const isNewer = (cached: CachedToken, refusedToken: string | undefined, age: number): boolean =>
  refusedToken === undefined ? cached.forced && age < forcedInterval : cached.value.token !== refusedToken;
