import { systemClock } from '../core/clock.ts';
import { redact, redactError } from '../core/redact.ts';
import { type Environment, readEnvironment } from '../core/runtime.ts';
import { describeMistake } from '../core/secret-kind.ts';
import type { AccessToken, ProviderContext, TokenProvider, TokenRequest } from '../core/token.ts';
import { AuthenticationError, isAuthenticationError } from '../errors/authentication-error.ts';
import { describeThrown } from '../errors/error-shape.ts';
import { type AuthorizedKey, type AuthorizedKeyInput, parseAuthorizedKey } from './authorized-key.ts';
import { type CachedTokensOptions, cachedTokens } from './cached-tokens.ts';
import { createProvider } from './create-provider.ts';
import {
  exchangeAtIam,
  IamExchangeError,
  type IamOptions,
  iamUrl,
  type Remedies,
  toleratedSkew,
} from './iam-exchange.ts';
import { isPermissionDenied, rights } from './permissions.ts';
import { type ReadFile, readTextFile, variableText } from './runtime.ts';
import { createJwtSigner, type SignJwt } from './sign-key-jwt.ts';

/** Options of {@link serviceAccountKey}. */
export interface ServiceAccountKeyOptions extends IamOptions, CachedTokensOptions {
  /** `aud` of the signed statement. Default: the address of the exchange, which follows `iamEndpoint` and the client. */
  readonly audience?: string | undefined;
  /** Reads the key file. Default: the file system. */
  readonly readFile?: ReadFile | undefined;
  /** Where {@link serviceAccountKey} looks for the key when none is given. Default: the variables of the process. */
  readonly env?: Environment | undefined;
}

/** A service account's authorized key: an object, its JSON text, or the path of a file that holds it. */
export type ServiceAccountKeyInput = AuthorizedKeyInput | string | { readonly file: string };

/**
 * Signs in as a service account with its authorized key: a statement signed with PS256 is exchanged for an IAM token.
 *
 * Takes the key as an object in any of the three shapes in circulation, as JSON text, or as the path of a file, which is
 * read again for each exchange so that a rotated key is picked up. Without a key, the variables `YC_SERVICE_ACCOUNT_KEY_FILE`
 * (path or JSON) and `YC_SA_JSON_CREDENTIALS` (JSON) are read.
 *
 * @throws {TypeError} The one argument is `undefined`, such as a variable that is not set.
 * @throws {AuthenticationError} At once: an object or text that is not an authorized key, such as a static access key or
 * an API key, or no key in the environment. From `getToken`: the file is missing or wrong, the IAM service refused the key.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/iam/operations/iam-token/create-for-sa.md}
 *
 * @example
 * ```ts
 * const redis = new ManagedRedis({ credentials: serviceAccountKey('./key.json') });
 * ```
 */
export function serviceAccountKey(key?: ServiceAccountKeyInput, options: ServiceAccountKeyOptions = {}): TokenProvider {
  // biome-ignore lint/complexity/noArguments: a key that is `undefined` by mistake must not become another identity
  if (key === undefined && arguments.length === 1) {
    throw new TypeError('serviceAccountKey(): the key is undefined; to find it in the environment, pass nothing');
  }
  const { readFile = readTextFile } = options;
  const location = locateKey(key, options.env);
  const fixedKey = location.file === undefined ? parseAuthorizedKey(location.key, location.source) : undefined;
  /** Milliseconds by which the server's clock is ahead of this machine's, once it turned out to be far off. */
  let clockOffset = 0;
  let signer: { readonly key: AuthorizedKey; readonly sign: Promise<SignJwt> } | undefined;

  const prepare = async (): Promise<{ key: AuthorizedKey; sign: SignJwt }> => {
    const current = fixedKey ?? (await readKeyFile(location.file!, readFile));
    if (signer?.key.privateKey !== current.privateKey || signer.key.keyId !== current.keyId) {
      signer = { key: current, sign: createJwtSigner(current) };
    }
    return { key: current, sign: await signer.sign };
  };

  const description = fixedKey
    ? { provider: 'serviceAccountKey', serviceAccountId: fixedKey.serviceAccountId, keyId: fixedKey.keyId }
    : { provider: 'serviceAccountKey', file: showPath(location.file!) };
  const exchange = async (now: number, request: TokenRequest): Promise<AccessToken> => {
    const { key: current, sign } = await prepare();
    const jwt = await sign(audienceOf(options, request.context), now);
    return exchangeAtIam(
      {
        label: `Token exchange of service account ${current.serviceAccountId} with key ${current.keyId}`,
        path: 'tokens',
        body: { jwt },
        secrets: [jwt, current.privateKey],
        remedies,
      },
      options,
      request,
    );
  };

  const provider = createProvider(description, async (request) => {
    const clock = options.clock ?? request.context?.clock ?? systemClock;
    try {
      return await exchange(clock.now() + clockOffset, request);
    } catch (error) {
      const offset = correctedOffset(error, clock.now(), clockOffset);
      if (offset === undefined) throw error;
      clockOffset = offset;
      return exchange(clock.now() + clockOffset, request);
    }
  });
  return cachedTokens(provider, options);
}

const audienceOf = (
  { audience, iamEndpoint }: ServiceAccountKeyOptions,
  context: ProviderContext | undefined,
): string => audience ?? iamUrl(iamEndpoint ?? context?.iamEndpoint, 'tokens');

/**
 * The offset for a second try, if the clock explains the refusal of a statement: the IAM service says what time it is
 * there, and that differs by more than a statement tolerates.
 */
function correctedOffset(error: unknown, now: number, offset: number): number | undefined {
  if (!(error instanceof IamExchangeError) || error.serverTime === undefined) return undefined;
  if (error.status !== 'UNAUTHENTICATED' && error.status !== 'INVALID_ARGUMENT') return undefined;
  const skew = error.serverTime - (now + offset);
  return Math.abs(skew) < toleratedSkew ? undefined : offset + skew;
}

const remedies: Remedies = {
  INVALID_ARGUMENT:
    'the signed statement was not accepted: check the clock of this machine, and that the key and iamEndpoint belong to the same region',
  NOT_FOUND:
    'the key id is unknown: the key was deleted, or it belongs to another region than iamEndpoint; create a new key',
  PERMISSION_DENIED: 'the service account is blocked or may not sign in',
  UNAUTHENTICATED:
    'the key was refused: it was deleted, belongs to another service account or region, or the clock of this machine is wrong',
};

interface KeyLocation {
  readonly file?: string;
  readonly key?: unknown;
  /** Begins the messages about it. */
  readonly source: string;
}

function locateKey(key: ServiceAccountKeyInput | undefined, env: Environment = readEnvironment()): KeyLocation {
  if (typeof key === 'string') return locateText(key, 'The service account key');
  if (typeof key === 'object' && key !== null && 'file' in key) return { file: key.file, source: 'The key file' };
  if (key !== undefined) return { key, source: 'The service account key' };
  for (const name of ['YC_SERVICE_ACCOUNT_KEY_FILE', 'YC_SA_JSON_CREDENTIALS']) {
    const text = variableText(env, name);
    if (text !== undefined)
      return name === 'YC_SA_JSON_CREDENTIALS' ? { key: text, source: name } : locateText(text, name);
  }
  throw new AuthenticationError(
    'No service account key was given: pass one, or set YC_SERVICE_ACCOUNT_KEY_FILE or YC_SA_JSON_CREDENTIALS',
  );
}

/** JSON or PEM is the key itself; anything else is taken as a path. */
function locateText(text: string, source: string): KeyLocation {
  if (/^\s*[\uFEFF{[]|-----BEGIN|^\s*$/.test(text)) return { key: text, source };
  const mistake = describeMistake(text, ['path', 'sentence']);
  if (mistake) throw new AuthenticationError(`${source}: ${mistake}`);
  if (/[\n\r]/.test(text) || text.length > 1024) throw new AuthenticationError(`${source} is neither JSON nor a path`);
  return { file: text.trim(), source };
}

/** A path as messages show it. One without an extension may be a secret given by mistake. */
const showPath = (file: string): string =>
  /\.[A-Za-z]\w{0,7}$/.test(file) ? redact(file) : '[not shown: it has no extension]';

async function readKeyFile(file: string, readFile: ReadFile): Promise<AuthorizedKey> {
  const shown = showPath(file);
  let text: string;
  try {
    text = await readFile(file);
  } catch (error) {
    if (isAuthenticationError(error)) throw error;
    if (isPermissionDenied(error)) {
      throw new AuthenticationError(
        `The service account key file ${shown} cannot be read: ${rights.file}`,
        redactError(error, shown === file ? [] : [file]),
      );
    }
    const code = (error as { readonly code?: unknown } | null)?.code;
    const why =
      code === 'ENOENT'
        ? 'there is no such file'
        : redact(typeof code === 'string' ? code : describeThrown(error), [file]);
    throw new AuthenticationError(
      `The service account key file ${shown} cannot be read: ${why}`,
      redactError(error, shown === file ? [] : [file]),
    );
  }
  return parseAuthorizedKey(text, `The service account key file ${shown}`);
}
