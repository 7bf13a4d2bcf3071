import { systemClock } from '../core/clock.ts';
import { type Environment, readEnvironment } from '../core/runtime.ts';
import type { AccessToken, TokenProvider, TokenRequest } from '../core/token.ts';
import { AuthenticationError, isAuthenticationError } from '../errors/authentication-error.ts';
import { type CachedTokensOptions, cachedTokens } from './cached-tokens.ts';
import { createAccessToken, createProvider } from './create-provider.ts';
import { CredentialsUnavailableError } from './credentials-unavailable-error.ts';
import { isPermissionDenied, rights } from './permissions.ts';
import { requestToken, type ServerReply, type TokenRequestOptions, withContext } from './request-token.ts';
import { variableText } from './runtime.ts';
import { expiryAfter } from './token-expiry.ts';

/** Options of {@link metadataService}. */
export interface MetadataServiceOptions extends TokenRequestOptions, CachedTokensOptions {
  /** Host, with a port if need be. Default: `YC_METADATA_ADDR`, else `169.254.169.254`. */
  readonly address?: string | undefined;
  /** Milliseconds to find the service; outside the cloud nothing responds at its address. Default 1000. */
  readonly connectTimeout?: number | undefined;
  /** Milliseconds for one attempt once the service was found. Default 5000. */
  readonly attemptTimeout?: number | undefined;
  /** Where `YC_METADATA_ADDR` is looked up. Default: the variables of the process. */
  readonly env?: Environment | undefined;
}

const defaultAddress = '169.254.169.254';

/**
 * Gets the token of the service account attached to this virtual machine, function or container, again and again for as
 * long as the process lives.
 *
 * The service has one second to respond for the first time, without a second try; once it was found, slow or failed
 * responses are retried.
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
  const { connectTimeout = 1000, attemptTimeout = 5000 } = options;
  const address = readAddress(options);
  const url = `http://${address}/computeMetadata/v1/instance/service-accounts/default/token`;
  const request = { label: 'Metadata service', url, method: 'GET', headers: { 'metadata-flavor': 'Google' } } as const;
  let isFound = false;

  const ask = ({ signal, context }: TokenRequest): Promise<ServerReply> =>
    requestToken(request, { ...withContext(options, context), attemptTimeout }, signal);

  /** The first contact: one quick attempt. A service that is merely overloaded is there, so it is asked again. */
  const probe = async (tokenRequest: TokenRequest): Promise<ServerReply> => {
    const { signal, context } = tokenRequest;
    const probeOptions = {
      ...withContext(options, context),
      attemptTimeout: Math.min(connectTimeout, attemptTimeout),
      retry: false as const,
    };
    try {
      const reply = await requestToken(request, probeOptions, signal);
      if (!isOverloaded(reply)) return reply;
    } catch (error) {
      if (!isAuthenticationError(error)) throw error;
      const reason = isPermissionDenied(error)
        ? rights.network
        : 'this is not a machine of the cloud, or its metadata is disabled';
      throw new CredentialsUnavailableError(`There is no metadata service at ${address}: ${reason}`, error);
    }
    isFound = true;
    return ask(tokenRequest);
  };

  const provider = createProvider({ provider: 'metadataService', address }, async (tokenRequest) => {
    const reply = isFound ? await ask(tokenRequest) : await probe(tokenRequest);
    const { clock = systemClock } = withContext(options, tokenRequest.context);
    const token = readToken(reply, url, clock.now());
    isFound = true;
    return token;
  });
  return cachedTokens(provider, options);
}

/** Host and port, without a scheme or a path that was given by mistake. */
function readAddress({ address, env = readEnvironment() }: MetadataServiceOptions): string {
  const text = address ?? variableText(env, 'YC_METADATA_ADDR') ?? defaultAddress;
  const [host = ''] = text.replace(/^https?:\/\//i, '').split('/', 1);
  return host;
}

const isOverloaded = ({ status }: ServerReply): boolean => status === 429 || status >= 500;

function readToken(reply: ServerReply, url: string, now: number): AccessToken {
  if (reply.status === 404) {
    throw new CredentialsUnavailableError(
      'The metadata service has no token: no service account is attached to this machine, function or container',
    );
  }
  const { access_token: token, expires_in: seconds } = reply.body;
  if (reply.status === 200 && typeof token === 'string' && token !== '') {
    return createAccessToken(token, expiryAfter(seconds, now));
  }
  const message = `Metadata service: ${url} responded ${reply.status} (${reply.contentType}) without a token`;
  // Another service at that address, such as that of another cloud, does not respond in this form.
  throw isOverloaded(reply) ? new AuthenticationError(message) : new CredentialsUnavailableError(message);
}
