import { redact, redactError } from '../core/redact.ts';
import { describeMistake } from '../core/secret-kind.ts';
import type { AccessToken, TokenFunction, TokenProvider, TokenRequest } from '../core/token.ts';
import { AuthenticationError } from '../errors/authentication-error.ts';
import { describeThrown } from '../errors/error-shape.ts';
import { isSdkError } from '../errors/sdk-error.ts';
import { kindOf } from '../pipeline/check-headers.ts';
import { type CachedTokensOptions, cachedTokens } from './cached-tokens.ts';
import { createAccessToken, createProvider } from './create-provider.ts';

/**
 * An IAM token of your own: its text, which cannot be refreshed, or a function that yields one.
 *
 * A function is called again before `expiresAt`, at least once an hour, after five minutes if there is no `expiresAt`,
 * and after the service refused the token. Concurrent calls share one run of it.
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
  if (typeof token !== 'function') {
    throw new TypeError(`iamToken() takes the text of a token or a function, not ${kindOf(token)}`);
  }
  const provider = createProvider({ provider: 'iamToken', token: 'function' }, (request) =>
    callFunction(token, request),
  );
  return cachedTokens(provider, options);
}

function fixedToken(text: string): TokenProvider {
  const token = text.trim();
  const mistake = describeMistake(token, ['iamToken']);
  if (mistake) throw new TypeError(`iamToken(): ${mistake}`);
  const value = createAccessToken(token);
  return createProvider({ provider: 'iamToken', token: 'text' }, async () => value);
}

async function callFunction(token: TokenFunction, request: TokenRequest): Promise<AccessToken> {
  let result: unknown;
  try {
    result = await token(request);
  } catch (error) {
    if (isSdkError(error) || request.signal?.aborted) throw error;
    const reason = redact(describeThrown(error));
    throw new AuthenticationError(`The function for the IAM token failed: ${reason}`, redactError(error));
  }
  const { token: value, expiresAt } = typeof result === 'string' ? { token: result } : ((result ?? {}) as AccessToken);
  if (typeof value !== 'string' || value.trim() === '') {
    throw new AuthenticationError(
      'The function for the IAM token returned no token: return a text or { token, expiresAt }',
    );
  }
  return createAccessToken(value.trim(), expiresAt);
}
