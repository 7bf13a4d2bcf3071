import type { TokenFunction } from '../core/credentials.ts';
import type { AccessToken, TokenProvider } from '../core/token.ts';
import { AuthenticationError } from '../errors/authentication-error.ts';
import { isSdkError } from '../errors/sdk-error.ts';
import { type CachedTokensOptions, cachedTokens } from './cached-tokens.ts';
import { createAccessToken, createProvider } from './create-provider.ts';
import { redactSecrets, safeCause } from './redaction.ts';

/**
 * An IAM token that you have: the text, which cannot be refreshed, or a function that yields one.
 *
 * A function is called again before `expiresAt`, at least once an hour, after five minutes if there is no `expiresAt`,
 * and after the service refused the token. Calls share one run of it.
 *
 * @throws {TypeError} The text is not an IAM token but another secret: an OAuth token, an API key, a key file.
 * @throws {AuthenticationError} From `getToken`: the function threw (see `cause`), or yielded no token.
 *
 * @example
 * ```ts
 * const fixed = iamToken('t1.…');
 * const renewed = iamToken(async ({ signal }) => {
 *   const response = await fetch('https://vault.example/token', { signal });
 *   return (await response.text()).trim();
 * });
 * ```
 */
export function iamToken(token: string | TokenFunction, options: CachedTokensOptions = {}): TokenProvider {
  if (typeof token === 'string') return fixedToken(token);
  if (typeof token !== 'function') throw new TypeError('iamToken() takes the text of a token or a function');
  const provider = createProvider({ provider: 'iamToken', token: 'function' }, async (request) =>
    callFunction(token, request),
  );
  return cachedTokens(provider, options);
}

function fixedToken(text: string): TokenProvider {
  const token = text.trim();
  const mistake = describeMistake(token);
  if (mistake) throw new TypeError(`iamToken(): ${mistake}`);
  const value = createAccessToken(token);
  return createProvider({ provider: 'iamToken', token: 'text' }, async () => value);
}

/** Why a text is certainly not an IAM token. Anything else is left for the service to judge: the form may change. */
function describeMistake(text: string): string | undefined {
  if (text === '') return 'the token is empty';
  if (/^y[0-3]_/.test(text)) return 'this is an OAuth token; use oauthToken()';
  if (text.startsWith('AQVN')) return 'this is an API key, which this service does not accept; use serviceAccountKey()';
  if (text.startsWith('{')) return 'this is JSON; for the key of a service account use serviceAccountKey()';
  if (/\s/.test(text)) return 'a token has no white space';
  return undefined;
}

async function callFunction(token: TokenFunction, options: Parameters<TokenFunction>[0]): Promise<AccessToken> {
  let result: unknown;
  try {
    result = await token(options);
  } catch (error) {
    if (isSdkError(error) || options.signal?.aborted) throw error;
    const text = error instanceof Error ? error.message : String(error);
    throw new AuthenticationError(
      `The function that yields the IAM token failed: ${redactSecrets(text)}`,
      safeCause(error),
    );
  }
  const { token: value, expiresAt } = typeof result === 'string' ? { token: result } : ((result ?? {}) as AccessToken);
  if (typeof value !== 'string' || value.trim() === '') {
    throw new AuthenticationError(
      'The function that yields the IAM token returned none: return a text or { token, expiresAt }',
    );
  }
  return createAccessToken(value.trim(), expiresAt);
}
