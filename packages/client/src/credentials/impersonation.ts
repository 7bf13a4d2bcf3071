import type { AccessToken, TokenProvider } from '../core/token.ts';
import { type CachedTokensOptions, cachedTokens } from './cached-tokens.ts';
import { createProvider } from './create-provider.ts';
import { exchangeAtIam, IamExchangeError, type IamOptions, type Remedies } from './iam-exchange.ts';

/** Options of {@link impersonation}. */
export interface ImpersonationOptions extends IamOptions, CachedTokensOptions {
  /** Id of the service account to act as. */
  readonly serviceAccountId: string;
  /** Credentials of the account that may act as it. */
  readonly source: TokenProvider;
}

/**
 * Acts as a service account on behalf of another account, which needs the role `iam.serviceAccounts.tokenCreator` on it.
 *
 * @throws {TypeError} `serviceAccountId` or `source` is missing.
 * @throws {AuthenticationError} From `getToken`: the source failed, or the IAM service refused.
 *
 * @example
 * ```ts
 * const credentials = impersonation({ serviceAccountId: 'aje0000000000000000a', source: ycCli() });
 * ```
 */
export function impersonation(options: ImpersonationOptions): TokenProvider {
  const { serviceAccountId, source } = options;
  if (!serviceAccountId) throw new TypeError('impersonation(): serviceAccountId is missing');
  if (!source) throw new TypeError('impersonation(): source is missing');

  const exchange = (token: string, signal: AbortSignal | undefined): Promise<AccessToken> =>
    exchangeAtIam(
      {
        label: `Impersonation of service account ${serviceAccountId}`,
        path: 'tokens:createForServiceAccount',
        body: { serviceAccountId },
        headers: { authorization: `Bearer ${token}` },
        secrets: [token],
        remedies,
      },
      options,
      signal,
    );

  const provider = createProvider({ provider: 'impersonation', serviceAccountId }, async ({ signal }) => {
    const request = signal ? { signal } : {};
    const { token } = await source.getToken(request);
    try {
      return await exchange(token, signal);
    } catch (error) {
      if (!(error instanceof IamExchangeError) || error.status !== 'UNAUTHENTICATED') throw error;
      const renewed = await source.getToken({ ...request, forceRefresh: true, refusedToken: token });
      if (renewed.token === token) throw error;
      return exchange(renewed.token, signal);
    }
  });
  return cachedTokens(provider, options);
}

const remedies: Remedies = {
  NOT_FOUND: 'there is no such service account, or the source may not see it',
  PERMISSION_DENIED: 'the source needs the role iam.serviceAccounts.tokenCreator on the service account',
  UNAUTHENTICATED: "the source's own token was refused",
};
