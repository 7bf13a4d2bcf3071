import { AuthenticationError } from '../errors/authentication-error.ts';
import type { Clock } from './clock.ts';
import type { Region } from './endpoints.ts';
import type { Fetch } from './fetch.ts';
import { describeMistake } from './secret-kind.ts';

/** An IAM token and the time it stops working. */
export interface AccessToken {
  readonly token: string;
  /** When the service stops accepting the token. Left out if unknown. */
  readonly expiresAt?: Date | undefined;
}

/**
 * What a client hands to its provider with each request for a token. A provider uses what it has no setting of its own
 * for, so that its requests take the same proxy, trust the same authorities and go to the same region. Headers and
 * middleware are not handed on: they are meant for the service, and may carry secrets of their own.
 */
export interface ProviderContext {
  /** Sends requests as the client does: its `fetch` and its `transport`. */
  readonly fetch?: Fetch | undefined;
  readonly clock?: Clock | undefined;
  readonly random?: (() => number) | undefined;
  readonly region?: Region | undefined;
  /** Address of the IAM service, without a trailing slash. */
  readonly iamEndpoint?: string | undefined;
}

/** Why and how a token is requested. */
export interface TokenRequest {
  /** Aborts the caller's wait, not the exchange that others may share. */
  signal?: AbortSignal;
  /** The service has just refused the cached token (401): get another one. */
  forceRefresh?: boolean;
  /**
   * With `forceRefresh`: the token that was refused. A provider that already has another one returns that one, so that
   * many refused calls cause one exchange.
   */
  refusedToken?: string | undefined;
  /** Settings of the client that asks. A provider that wraps another hands them on. */
  context?: ProviderContext | undefined;
}

/** Yields IAM tokens: every provider under `@managed-redis/client/credentials`, or one of your own. */
export interface TokenProvider {
  /** Returns a token that works now. Called for every request, so a provider caches. */
  getToken(request: TokenRequest): Promise<AccessToken>;
}

/** A function that yields an IAM token, with its expiry time if known. */
export type TokenFunction = (request: TokenRequest) => string | AccessToken | Promise<string | AccessToken>;

/**
 * Source of the client's tokens: an IAM token, a function that returns one, or a provider of
 * `@managed-redis/client/credentials`. Tokens of a function are cached as by `iamToken()` of that entry: one run serves
 * all calls that wait. Without `allFeatures` it is called for every request.
 */
export type Credentials = string | TokenFunction | TokenProvider;

/** Refuses a token that would break the `Authorization` header, without showing it. */
export function checkToken(token: unknown): string {
  const problem = findTokenProblem(token);
  if (problem === undefined) return token as string;
  throw new AuthenticationError(`The credentials yield no IAM token: ${problem}`);
}

/** Why a value cannot be the IAM token of a request, and the remedy. Never quotes it. */
export function findTokenProblem(token: unknown): string | undefined {
  if (typeof token !== 'string') return `it is not text but ${token === null ? 'null' : typeof token}`;
  // Some issuers of tokens, such as test servers, use forms of their own.
  const mistake = describeMistake(token, ['iamToken', 'jwt', 'sentence']);
  return mistake ?? (/^[\x21-\x7e]+$/.test(token) ? undefined : 'it must be one ASCII word');
}
