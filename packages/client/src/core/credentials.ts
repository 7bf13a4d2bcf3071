import { AuthenticationError } from '../errors/authentication-error.ts';
import { isSdkError } from '../errors/sdk-error.ts';
import { redactCause } from './redact.ts';
import type { AccessToken, TokenProvider } from './token.ts';

/**
 * Where the client takes its tokens from: an IAM token, a function that returns one, or a provider of
 * `@managed-redis/client/credentials`. The tokens of a function are kept as `iamToken()` of that entry does, one run of it
 * serving all calls that wait; without `allFeatures` it is called for every request.
 */
export type Credentials = string | TokenFunction | TokenProvider;

/** A function that yields an IAM token, with the time of its end if it is known. */
export type TokenFunction = (options: TokenRequest) => string | AccessToken | Promise<string | AccessToken>;

/** What a provider is told when it is asked for a token. */
export type TokenRequest = Parameters<TokenProvider['getToken']>[0];

/** A token that never changes, or a function that yields one per request and can be asked again after a 401. */
export type TokenSource = string | ((options: TokenRequest) => Promise<string>);

/** A source for what the `credentials` option holds, or nothing for calls without a token. */
export function createTokenSource(
  credentials: Credentials | null | undefined,
  load: (given?: TokenFunction) => Promise<TokenProvider> | undefined,
): TokenSource | undefined {
  if (credentials === null) return undefined;
  if (typeof credentials === 'string') return checkToken(credentials);
  const given = typeof credentials === 'function' ? credentials : undefined;
  let provider: TokenProvider | Promise<TokenProvider> | undefined = given ? undefined : (credentials as TokenProvider);
  /** What could not be loaded may be the next time. */
  const forget = (error: unknown): never => {
    provider = undefined;
    throw error;
  };
  return async (request) => {
    try {
      provider ??= load(given)?.catch(forget) ?? (given && { getToken: given as TokenProvider['getToken'] });
      if (!provider) throw new AuthenticationError('No `credentials`');
      const answer: AccessToken | string | undefined = await (await provider).getToken(request);
      return checkToken((answer as AccessToken)?.token ?? answer);
    } catch (error) {
      if (isSdkError(error)) throw error;
      throw new AuthenticationError('The credentials yield no token: see `cause`', redactCause(error, []));
    }
  };
}

/** Refuses what would break the header, without showing it. */
export function checkToken(token: unknown): string {
  if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) return token;
  throw new AuthenticationError('An IAM token must be one ASCII word');
}
