import type { AccessToken, TokenProvider, TokenRequest } from '../core/token.ts';
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
  if (typeof source.getToken !== 'function') {
    throw new TypeError('impersonation(): source must be a provider; for a text or a function use iamToken()');
  }

  const exchange = (token: string, request: TokenRequest): Promise<AccessToken> =>
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
      request,
    );

  const provider = createProvider({ provider: 'impersonation', serviceAccountId }, async ({ signal, context }) => {
    const request: TokenRequest = { ...(signal ? { signal } : {}), ...(context ? { context } : {}) };
    const { token } = await source.getToken(request);
    try {
      return await exchange(token, request);
    } catch (error) {
      if (!(error instanceof IamExchangeError) || error.status !== 'UNAUTHENTICATED') throw error;
      const renewed = await source.getToken({ ...request, forceRefresh: true, refusedToken: token });
      if (renewed.token === token) throw error;
      return exchange(renewed.token, request);
    }
  });
  return cachedTokens(provider, options);
}

const remedies: Remedies = {
  NOT_FOUND: 'there is no such service account, or the source may not see it',
  PERMISSION_DENIED: 'the source needs the role iam.serviceAccounts.tokenCreator on the service account',
  UNAUTHENTICATED: "the source's own token was refused",
};
