import { describeMistake } from '../core/secret-kind.ts';
import type { TokenProvider } from '../core/token.ts';
import { kindOf } from '../pipeline/check-headers.ts';
import { type CachedTokensOptions, cachedTokens } from './cached-tokens.ts';
import { createProvider } from './create-provider.ts';
import { exchangeAtIam, type IamOptions, type Remedies } from './iam-exchange.ts';

/**
 * Exchanges the OAuth token of a Yandex account for IAM tokens. Yandex ends OAuth tokens for this use by the end of
 * 2026: prefer {@link serviceAccountKey} or {@link workloadIdentity}.
 *
 * @throws {TypeError} The text is empty or another kind of secret.
 * @throws {AuthenticationError} From `getToken`: the exchange failed; the message says why and what to do.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/iam/operations/iam-token/create.md}
 *
 * @example
 * ```ts
 * const redis = new ManagedRedis({ credentials: oauthToken('y0_…') });
 * ```
 */
export function oauthToken(token: string, options: IamOptions & CachedTokensOptions = {}): TokenProvider {
  if (typeof token !== 'string') throw new TypeError(`oauthToken() takes the text of a token, not ${kindOf(token)}`);
  const text = token.trim();
  const mistake = describeMistake(text, ['oauthToken']);
  if (mistake) throw new TypeError(`oauthToken(): ${mistake}`);
  const exchange = {
    label: 'OAuth token exchange',
    path: 'tokens',
    body: { yandexPassportOauthToken: text },
    secrets: [text],
    remedies,
  };
  const provider = createProvider({ provider: 'oauthToken' }, (request) => exchangeAtIam(exchange, options, request));
  return cachedTokens(provider, options);
}

const refused = 'the OAuth token is wrong, expired or revoked: get a new one, or use a service account key';

const remedies: Remedies = {
  INVALID_ARGUMENT: refused,
  NOT_FOUND: refused,
  PERMISSION_DENIED: 'the account may not use the cloud: sign in to its console once, or use another account',
  UNAUTHENTICATED: refused,
};
