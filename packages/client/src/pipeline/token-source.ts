import { isObject } from '../core/is-object.ts';
import { redactError } from '../core/redact.ts';
import {
  type AccessToken,
  type Credentials,
  checkToken,
  findTokenProblem,
  type ProviderContext,
  type TokenFunction,
  type TokenProvider,
  type TokenRequest,
} from '../core/token.ts';
import { AuthenticationError } from '../errors/authentication-error.ts';
import { isSdkError } from '../errors/sdk-error.ts';

/** A token that never changes, or a function that yields one per request and can be asked again after a 401. */
export type TokenSource = string | ((request: TokenRequest) => Promise<string>);

/** Loads a provider for credentials that are a function or left out; `undefined` in a client without that feature. */
type LoadProvider = (given?: TokenFunction) => Promise<TokenProvider> | undefined;

/**
 * The source for the `credentials` option; `undefined` for calls without a token.
 *
 * @throws {TypeError} They are neither a token, nor a function, nor a provider. The message says what they are instead.
 */
export function createTokenSource(
  credentials: Credentials | null | undefined,
  load: LoadProvider,
  context: ProviderContext,
): TokenSource | undefined {
  if (credentials === null) return undefined;
  if (typeof credentials === 'string') {
    const problem = findTokenProblem(credentials);
    if (problem === undefined) return credentials;
    throw new TypeError(`\`credentials\` must be an IAM token: ${problem}${whereToFind}`);
  }
  checkCredentials(credentials);
  const findProvider = createProviderSource(credentials, load);
  return async (request) => {
    try {
      const provider = await findProvider();
      const answer: AccessToken | string | undefined = await provider.getToken({ ...request, context });
      return checkToken(typeof answer === 'string' ? answer : answer?.token);
    } catch (error) {
      if (isSdkError(error)) throw error;
      throw new AuthenticationError('The credentials yield no token: see `cause`', redactError(error));
    }
  };
}

/** The functions that messages advise. */
const whereToFind = ' (of @managed-redis/client/credentials)';

function checkCredentials(credentials: unknown): void {
  if (credentials === undefined || typeof credentials === 'function') return;
  if (isObject(credentials) && typeof credentials.getToken === 'function') return;
  const isKey = isObject(credentials) && ('private_key' in credentials || 'privateKey' in credentials);
  throw new TypeError(
    isKey
      ? `\`credentials\` is the key of a service account: pass serviceAccountKey(key)${whereToFind}`
      : '`credentials` must be an IAM token, a function that returns one, a provider, or `null` for none',
  );
}

/** Finds the provider once. A failure is not kept, so that the next call tries again. */
function createProviderSource(
  credentials: TokenFunction | TokenProvider | undefined,
  load: LoadProvider,
): () => TokenProvider | Promise<TokenProvider> {
  if (typeof credentials === 'object') return () => credentials;
  let loading: Promise<TokenProvider> | undefined;
  return () => {
    loading ??= load(credentials)?.catch((error) => {
      loading = undefined;
      throw error;
    });
    if (loading !== undefined) return loading;
    if (credentials === undefined) throw new AuthenticationError('No `credentials`');
    return { getToken: credentials as TokenProvider['getToken'] };
  };
}
