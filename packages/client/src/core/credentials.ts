import { AuthenticationError } from '../errors/authentication-error.ts';
import { isSdkError } from '../errors/sdk-error.ts';
import { redactCause } from './redact.ts';
import type { AccessToken, TokenProvider } from './token.ts';

/**
 * Where the client takes its tokens from: an IAM token, a function that returns one, or a provider of
 * `@managed-redis/client/credentials`. A function is called for every request, so it should cache.
 */
export type Credentials =
  | string
  | ((options: TokenRequest) => string | AccessToken | Promise<string | AccessToken>)
  | TokenProvider;

/** What a provider is told when it is asked for a token. */
export type TokenRequest = Parameters<TokenProvider['getToken']>[0];

/** Yields a token per request. `refreshable` says whether asking again after a 401 makes sense. */
export interface TokenSource {
  readonly refreshable: boolean;
  getToken(options: TokenRequest): string | Promise<string>;
}

/** A source for what the `credentials` option holds, or nothing for calls without a token. */
export function createTokenSource(
  credentials: Credentials | null | undefined,
  loadDefault: () => Promise<TokenProvider> | undefined,
): TokenSource | undefined {
  if (credentials === null) return undefined;
  if (typeof credentials === 'string') {
    const token = checkToken(credentials);
    return { refreshable: false, getToken: () => token };
  }
  let loading: Promise<TokenProvider> | undefined;
  const provide = async (request: TokenRequest): Promise<string | AccessToken> => {
    if (typeof credentials === 'function') return credentials(request);
    loading ??= credentials ? Promise.resolve(credentials) : loadDefault();
    if (!loading) throw new AuthenticationError('There are no credentials: pass the option `credentials`');
    return (await loading).getToken(request);
  };
  return {
    refreshable: true,
    getToken: async (request) => {
      try {
        const given = await provide(request);
        return checkToken(typeof given === 'string' ? given : given?.token);
      } catch (error) {
        if (isSdkError(error)) throw error;
        throw new AuthenticationError('The credentials did not yield a token: see `cause`', redactCause(error, []));
      }
    },
  };
}

/** Refuses what would break the header, without showing it. */
function checkToken(token: unknown): string {
  if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) return token;
  throw new AuthenticationError('The IAM token must be a single word of ASCII text');
}
