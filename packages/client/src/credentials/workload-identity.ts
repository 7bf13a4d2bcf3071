import { systemClock } from '../core/clock.ts';
import { redact, redactError } from '../core/redact.ts';
import { describeMistake, recognizeSecret } from '../core/secret-kind.ts';
import type { ProviderContext, TokenProvider } from '../core/token.ts';
import { AuthenticationError } from '../errors/authentication-error.ts';
import { describeThrown } from '../errors/error-shape.ts';
import { isSdkError } from '../errors/sdk-error.ts';
import { type CachedTokensOptions, cachedTokens } from './cached-tokens.ts';
import { createAccessToken, createProvider } from './create-provider.ts';
import { isPermissionDenied, rights } from './permissions.ts';
import { requestToken, type ServerReply, type TokenRequestOptions, withContext } from './request-token.ts';
import { type ReadFile, readTextFile } from './runtime.ts';
import { expiryAfter } from './token-expiry.ts';

/** Options of {@link workloadIdentity}. */
export interface WorkloadIdentityOptions extends TokenRequestOptions, CachedTokensOptions {
  /** Id of the service account to act as. */
  readonly serviceAccountId: string;
  /**
   * The token of the external identity provider: its text, a function that yields it, or a file, which is read again for
   * each exchange because such tokens are short-lived.
   */
  readonly subjectToken:
    | string
    | ((options: { signal?: AbortSignal }) => string | Promise<string>)
    | { readonly file: string };
  /**
   * Address of the exchange. Default: `https://auth.yandex.cloud/oauth/token`. Required for clients of another region than
   * `ru-central1`, whose addresses are not documented.
   */
  readonly tokenUrl?: string | undefined;
  /** Reads the token file. Default: the file system. */
  readonly readFile?: ReadFile | undefined;
}

/**
 * Exchanges a token of an external identity provider, such as GitHub Actions, GitLab or Kubernetes, for an IAM token, by
 * a workload identity federation. No long-lived secret is needed.
 *
 * @throws {TypeError} `serviceAccountId` or `subjectToken` is missing.
 * @throws {AuthenticationError} From `getToken`: the external token could not be read or was refused.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/iam/operations/wlif/setup-wlif.md}
 *
 * @example
 * ```ts
 * const credentials = workloadIdentity({
 *   serviceAccountId: 'aje0000000000000000a',
 *   subjectToken: { file: '/var/run/secrets/tokens/yandex-cloud' },
 * });
 * ```
 */
export function workloadIdentity(options: WorkloadIdentityOptions): TokenProvider {
  const { serviceAccountId, subjectToken } = options;
  if (!serviceAccountId) throw new TypeError('workloadIdentity(): serviceAccountId is missing');
  if (!subjectToken) throw new TypeError('workloadIdentity(): subjectToken is missing');
  if (typeof subjectToken === 'string') {
    const mistake = describeMistake(subjectToken, ['jwt']);
    const isFile = recognizeSecret(subjectToken) === 'path';
    if (mistake) {
      throw new TypeError(`workloadIdentity(): subjectToken: ${isFile ? 'pass a file as { file: … }' : mistake}`);
    }
  }
  const label = `Workload identity exchange for service account ${serviceAccountId}`;
  const provider = createProvider({ provider: 'workloadIdentity', serviceAccountId }, async ({ signal, context }) => {
    const tokenUrl = options.tokenUrl ?? defaultTokenUrl(context);
    const { clock = systemClock, ...requestOptions } = withContext(options, context);
    const subject = await readSubjectToken(options, signal);
    const form = new URLSearchParams({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      audience: serviceAccountId,
      subject_token: subject,
      subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
    });
    const request = {
      label,
      url: tokenUrl,
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: form.toString(),
      secrets: [subject],
    } as const;
    const reply = await requestToken(request, { ...requestOptions, clock }, signal);
    const { access_token: token, expires_in: seconds } = reply.body;
    if (reply.status !== 200 || typeof token !== 'string' || token === '') {
      throw createOAuthError(label, tokenUrl, reply, [subject]);
    }
    return createAccessToken(token, expiryAfter(seconds, clock.now()));
  });
  return cachedTokens(provider, options);
}

/** @throws {AuthenticationError} The client is of a region whose address nobody documents. */
function defaultTokenUrl({ region = 'ru-central1' }: ProviderContext = {}): string {
  if (region === 'ru-central1') return 'https://auth.yandex.cloud/oauth/token';
  throw new AuthenticationError(
    `workloadIdentity(): the address of the exchange in region ${region} is not documented: pass it as tokenUrl`,
  );
}

/** Characters of each of the server's texts that an error shows. */
const longestMessage = 500;

async function readSubjectToken(options: WorkloadIdentityOptions, signal: AbortSignal | undefined): Promise<string> {
  const { subjectToken, readFile = readTextFile } = options;
  let text: unknown;
  try {
    if (typeof subjectToken === 'string') text = subjectToken;
    else if (typeof subjectToken === 'function') text = await subjectToken(signal ? { signal } : {});
    else text = await readFile(subjectToken.file);
  } catch (error) {
    if (isSdkError(error) || signal?.aborted) throw error;
    const from = typeof subjectToken === 'object' ? `file ${subjectToken.file}` : 'function';
    const reason = isPermissionDenied(error) ? rights.file : redact(describeThrown(error));
    throw new AuthenticationError(`The ${from} with the workload's own token failed: ${reason}`, redactError(error));
  }
  if (typeof text !== 'string' || text.trim() === '')
    throw new AuthenticationError("The workload's own token is empty");
  return text.trim();
}

const remedies: Readonly<Record<string, string>> = {
  invalid_grant: "the workload's own token is expired or not of the federation's issuer and audience",
  invalid_target: 'there is no such service account, or no federated credential links it to this workload',
  invalid_request: "the workload's own token is not accepted: check the federation's settings",
  access_denied: 'no federated credential links the service account to the subject of this workload',
  unauthorized_client: 'no federated credential links the service account to the subject of this workload',
};

function createOAuthError(
  label: string,
  url: string,
  reply: ServerReply,
  secrets: readonly string[],
): AuthenticationError {
  const { error, error_description: description } = reply.body;
  const said = [error, description]
    .filter((text) => typeof text === 'string')
    .map((text) => redact(text, secrets).slice(0, longestMessage));
  const message = `${label} failed: POST ${url}: ${[reply.status, ...said].join(': ')}`;
  const remedy = remedyFor(reply, error);
  return new AuthenticationError(remedy === undefined ? message : `${message} (${remedy})`);
}

function remedyFor({ isJson, contentType }: ServerReply, error: unknown): string | undefined {
  if (!isJson) return `the response is not OAuth's: ${contentType}; check tokenUrl`;
  return typeof error === 'string' && Object.hasOwn(remedies, error) ? remedies[error] : undefined;
}
