import type { AccessToken, TokenProvider } from '../core/token.ts';
import { AuthenticationError } from '../errors/authentication-error.ts';
import { type CachedTokensOptions, cachedTokens } from './cached-tokens.ts';
import { createAccessToken, createProvider } from './create-provider.ts';
import { CredentialsUnavailableError } from './credentials-unavailable-error.ts';
import { requestToken, type TokenReply, type TokenRequestOptions } from './request-token.ts';
import { type Environment, readEnvironment } from './runtime.ts';

/** Options of {@link metadataService}. */
export interface MetadataServiceOptions extends TokenRequestOptions, CachedTokensOptions {
  /** Host, with a port if need be. Default: `YC_METADATA_ADDR`, else `169.254.169.254`. */
  readonly address?: string | undefined;
  /** Milliseconds to find the service; off the cloud its address does not answer at all. Default: 1 second. */
  readonly connectTimeout?: number | undefined;
  /** Where `YC_METADATA_ADDR` is looked up. Default: the variables of the process. */
  readonly env?: Environment | undefined;
}

/**
 * Takes the token of the service account attached to this virtual machine, function or container. Asked again for as
 * long as the process lives.
 *
 * The service has one second to answer for the first time, without a second try; once it was found, slow or failed
 * answers are tried again.
 *
 * @throws {AuthenticationError} From `getToken`: there is no metadata service here, or no service account is attached.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/compute/operations/vm-connect/auth-inside-vm.md}
 *
 * @example
 * ```ts
 * const redis = new ManagedRedis({ credentials: metadataService() });
 * ```
 */
export function metadataService(options: MetadataServiceOptions = {}): TokenProvider {
  const { now = Date.now, connectTimeout = 1_000, timeout = 5_000 } = options;
  const address = readAddress(options);
  const url = `http://${address}/computeMetadata/v1/instance/service-accounts/default/token`;
  let found = false;

  const provider = createProvider({ provider: 'metadataService', address }, async ({ signal }) => {
    const request = {
      what: 'Metadata service',
      url,
      init: { headers: { 'metadata-flavor': 'Google' } },
      secrets: [],
    };
    const limits = found ? { timeout } : { timeout: Math.min(connectTimeout, timeout), attempts: 1 };
    let reply: TokenReply;
    try {
      reply = await requestToken(request, { ...options, ...limits }, signal);
      if (!found && (reply.status === 429 || reply.status >= 500)) {
        found = true;
        reply = await requestToken(request, { ...options, timeout }, signal);
      }
    } catch (error) {
      if (found || signal?.aborted || !(error instanceof AuthenticationError)) throw error;
      throw new CredentialsUnavailableError(
        `There is no metadata service at ${address}: this is no machine of the cloud, or its metadata is switched off`,
        error,
      );
    }
    const token = readToken(reply, url, now());
    found = true;
    return token;
  });
  return cachedTokens(provider, options);
}

/** Host and port, without a scheme and a path that somebody may have put there. */
function readAddress({ address, env = readEnvironment() }: MetadataServiceOptions): string {
  const text = address ?? (env.YC_METADATA_ADDR?.trim() || '169.254.169.254');
  return text.replace(/^https?:\/\//i, '').replace(/\/.*$/, '');
}

function readToken(reply: TokenReply, url: string, now: number): AccessToken {
  if (reply.status === 404) {
    throw new CredentialsUnavailableError(
      'The metadata service has no token: no service account is attached to this machine, function or container',
    );
  }
  const { access_token: token, expires_in: seconds } = reply.body;
  if (reply.status === 200 && typeof token === 'string' && token !== '') {
    const life = Number(seconds);
    return createAccessToken(token, life > 0 && Number.isFinite(life) ? new Date(now + life * 1000) : undefined);
  }
  const message = `Metadata service: ${url} answered ${reply.status} (${reply.contentType}) without a token`;
  // Something else that lives at that address, such as another cloud's service, says nothing in this form.
  throw reply.status < 429 ? new CredentialsUnavailableError(message) : new AuthenticationError(message);
}
