import type { AccessToken, TokenProvider } from '../core/token.ts';
import { AuthenticationError } from '../errors/authentication-error.ts';
import { createAccessToken, createProvider } from './create-provider.ts';

/** The part of a function's invocation context that holds the token of its service account. */
export interface ServerlessContext {
  readonly token?:
    | { readonly access_token: string; readonly expires_in?: number; readonly token_type?: string }
    | string
    | null
    | undefined;
}

/** A provider that is handed the context of each invocation. */
export interface ServerlessContextProvider extends TokenProvider {
  /** Takes the token of another invocation. */
  use(context: ServerlessContext): void;
}

/**
 * Takes the token that Cloud Functions puts into the context of each invocation, if a service account is attached to the
 * function. A client that outlives one invocation is handed the next context by `use`.
 *
 * @throws {AuthenticationError} From `getToken`: no context was given, it holds no token, or its token is over.
 *
 * @example
 * ```ts
 * const credentials = serverlessContext();
 * const redis = new ManagedRedis({ credentials });
 * export async function handler(event: unknown, context: ServerlessContext) {
 *   credentials.use(context);
 *   return redis.clusters.get({ clusterId: 'c9q00000000000000000' });
 * }
 * ```
 */
export function serverlessContext(
  context?: ServerlessContext,
  options: { readonly now?: (() => number) | undefined } = {},
): ServerlessContextProvider {
  const { now = Date.now } = options;
  let current: AccessToken | undefined;
  let problem = 'serverlessContext() was given no context: call use(context) at the start of each invocation';
  const use = (next: ServerlessContext): void => {
    current = readToken(next, now());
    problem = 'The context of the invocation holds no token: attach a service account to the function';
  };
  if (context) use(context);
  const provider = createProvider({ provider: 'serverlessContext' }, async () => {
    if (!current) throw new AuthenticationError(problem);
    if (current.expiresAt && current.expiresAt.getTime() <= now()) {
      throw new AuthenticationError(
        `The token of the invocation's context ended at ${current.expiresAt.toISOString()}: call use(context) at the start of each invocation, or use metadataService()`,
      );
    }
    return current;
  });
  return Object.defineProperty(provider, 'use', { value: use }) as ServerlessContextProvider;
}

/** Some runtimes hand the token over as JSON text. */
function readToken({ token }: ServerlessContext, now: number): AccessToken | undefined {
  const value = typeof token === 'string' ? parseToken(token) : token;
  if (typeof value?.access_token !== 'string' || value.access_token === '') return undefined;
  const seconds = Number(value.expires_in);
  return createAccessToken(value.access_token, seconds > 0 ? new Date(now + seconds * 1000) : undefined);
}

function parseToken(text: string): { readonly access_token: string; readonly expires_in?: number } {
  try {
    return JSON.parse(text);
  } catch {
    return { access_token: text.trim() };
  }
}
