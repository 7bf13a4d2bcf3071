import { type Clock, systemClock } from '../core/clock.ts';
import { hideProperty } from '../core/hide-property.ts';
import type { TokenProvider } from '../core/token.ts';
import { AuthenticationError } from '../errors/authentication-error.ts';
import { createAccessToken, createProvider } from './create-provider.ts';
import { expiryAfter } from './token-expiry.ts';

/** The part of a function's invocation context that holds the token of its service account. */
export interface ServerlessContext {
  readonly token?:
    | { readonly access_token: string; readonly expires_in?: number; readonly token_type?: string }
    | string
    | null
    | undefined;
}

/** A provider that gets the context of each invocation. */
export interface ServerlessContextProvider extends TokenProvider {
  /** Switches to the token of another invocation. */
  use(context: ServerlessContext): void;
}

/**
 * Uses the token that Cloud Functions puts into the context of each invocation, if a service account is attached to the
 * function. Pass the context of each further invocation to `use`.
 *
 * @throws {AuthenticationError} From `getToken`: no context was given, it holds no token, or its token has expired.
 *
 * @example
 * ```ts
 * const credentials = serverlessContext();
 * const redis = new ManagedRedis({ credentials });
 * export async function handler(event: unknown, context: ServerlessContext) {
 *   credentials.use(context);
 *   return redis.clusters.get({ clusterId: 'c9q00000000000000000' });
 * }
 * ```
 */
export function serverlessContext(
  context?: ServerlessContext,
  options: { readonly clock?: Clock | undefined } = {},
): ServerlessContextProvider {
  const ownClock = options.clock ?? systemClock;
  let current: ReceivedToken | undefined;
  let problem = 'serverlessContext() was given no context: call use(context) at the start of each invocation';
  const use = (next: ServerlessContext): void => {
    current = readToken(next, ownClock.now());
    problem = 'The context of the invocation holds no token: attach a service account to the function';
  };
  if (context) use(context);
  const provider = createProvider({ provider: 'serverlessContext' }, async ({ context: client } = {}) => {
    if (!current) throw new AuthenticationError(problem);
    const clock = options.clock ?? client?.clock ?? systemClock;
    const now = clock.now();
    current.expiresAt ??= expiryAfter(current.lifetime, now - (ownClock.now() - current.receivedAt));
    const { token, expiresAt } = current;
    if (expiresAt && expiresAt.getTime() <= now) {
      throw new AuthenticationError(
        `The token of the invocation's context expired at ${expiresAt.toISOString()}: call use(context) at the start of each invocation, or use metadataService()`,
      );
    }
    return createAccessToken(token, expiresAt);
  });
  hideProperty(provider, 'use', use);
  return provider as ServerlessContextProvider;
}

/** A token whose end is worked out when it is first used, since only then the clock of the client is known. */
interface ReceivedToken {
  readonly token: string;
  /** Seconds, as the context states them. */
  readonly lifetime: unknown;
  /** By the provider's own clock, which is the machine's unless it was replaced. */
  readonly receivedAt: number;
  expiresAt: Date | undefined;
}

/** Some runtimes pass the token as JSON text. */
function readToken({ token }: ServerlessContext, receivedAt: number): ReceivedToken | undefined {
  const value = typeof token === 'string' ? parseToken(token) : token;
  if (typeof value?.access_token !== 'string' || value.access_token === '') return undefined;
  return {
    token: value.access_token,
    lifetime: value.expires_in,
    receivedAt,
    expiresAt: undefined,
  };
}

function parseToken(text: string): { readonly access_token: string; readonly expires_in?: number } {
  try {
    return JSON.parse(text);
  } catch {
    return { access_token: text.trim() };
  }
}
