import type { TokenProvider } from '../core/token.ts';
import { AuthenticationError } from '../errors/authentication-error.ts';
import { isSdkError } from '../errors/sdk-error.ts';
import { type CachedTokensOptions, cachedTokens } from './cached-tokens.ts';
import { createAccessToken, createProvider } from './create-provider.ts';
import { redactSecrets, safeCause } from './redaction.ts';
import { requestToken, type TokenReply, type TokenRequestOptions } from './request-token.ts';
import { type ReadFile, readTextFile } from './runtime.ts';

/** Options of {@link workloadIdentity}. */
export interface WorkloadIdentityOptions extends TokenRequestOptions, CachedTokensOptions {
  /** Id of the service account to act as. */
  readonly serviceAccountId: string;
  /**
   * The token of the outside identity provider: its text, a function that yields it, or a file, which is read again for
   * each exchange because such tokens are short-lived.
   */
  readonly subjectToken:
    | string
    | ((options: { signal?: AbortSignal }) => string | Promise<string>)
    | { readonly file: string };
  /** Address of the exchange. Default: `https://auth.yandex.cloud/oauth/token`. */
  readonly tokenUrl?: string | undefined;
  /** Reads the token file. Default: the file system. */
  readonly readFile?: ReadFile | undefined;
}

/**
 * Exchanges a token of an outside identity provider, such as GitHub Actions, GitLab or Kubernetes, for an IAM token, by
 * a workload identity federation. No long-lived secret is needed.
 *
 * @throws {TypeError} `serviceAccountId` or `subjectToken` is missing.
 * @throws {AuthenticationError} From `getToken`: the outside token could not be read or was refused.
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
  const {
    serviceAccountId,
    subjectToken,
    now = Date.now,
    tokenUrl = 'https://auth.yandex.cloud/oauth/token',
  } = options;
  if (!serviceAccountId) throw new TypeError('workloadIdentity(): serviceAccountId is missing');
  if (!subjectToken) throw new TypeError('workloadIdentity(): subjectToken is missing');
  const provider = createProvider({ provider: 'workloadIdentity', serviceAccountId }, async ({ signal }) => {
    const subject = await readSubjectToken(options, signal);
    const form = new URLSearchParams({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      audience: serviceAccountId,
      subject_token: subject,
      subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
    });
    const what = `Workload identity exchange for service account ${serviceAccountId}`;
    const reply = await requestToken(
      {
        what,
        url: tokenUrl,
        init: {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: form.toString(),
        },
        secrets: [subject],
      },
      options,
      signal,
    );
    const { access_token: token, expires_in: seconds } = reply.body;
    if (reply.status !== 200 || typeof token !== 'string' || token === '') {
      throw createOAuthError(what, tokenUrl, reply, [subject]);
    }
    const life = Number(seconds);
    return createAccessToken(token, life > 0 && Number.isFinite(life) ? new Date(now() + life * 1000) : undefined);
  });
  return cachedTokens(provider, options);
}

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
    const reason = redactSecrets(error instanceof Error ? error.message : String(error));
    throw new AuthenticationError(
      `The ${from} that holds the workload's own token failed: ${reason}`,
      safeCause(error),
    );
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
  what: string,
  url: string,
  reply: TokenReply,
  secrets: readonly string[],
): AuthenticationError {
  const { error, error_description: description } = reply.body;
  const said = [error, description]
    .filter((text) => typeof text === 'string')
    .map((text) => redactSecrets(text, secrets).slice(0, 500));
  const remedy = reply.isJson
    ? typeof error === 'string' && Object.hasOwn(remedies, error) && ` (${remedies[error]})`
    : ` (the answer is not OAuth's: ${reply.contentType}; check tokenUrl)`;
  return new AuthenticationError(`${what} failed: POST ${url}: ${[reply.status, ...said].join(': ')}${remedy || ''}`);
}
