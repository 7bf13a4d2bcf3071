import type { AccessToken } from '../core/token.ts';
import { AuthenticationError } from '../errors/authentication-error.ts';
import { resolveCode, statusNames } from '../errors/status-codes.ts';
import { createAccessToken } from './create-provider.ts';
import { redactSecrets } from './redaction.ts';
import { requestToken, type TokenReply, type TokenRequestOptions } from './request-token.ts';

/** Options of the providers that exchange something for a token at the IAM service. */
export interface IamOptions extends TokenRequestOptions {
  /** Address of the IAM service. Default: `https://iam.api.cloud.yandex.net`, of the Russian region. */
  readonly iamEndpoint?: string | undefined;
}

/** A call of the IAM service that yields a token. */
export interface IamExchange {
  /** Starts the messages: `OAuth token exchange`. */
  readonly what: string;
  /** `tokens` or `tokens:createForServiceAccount`. */
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
  /** What to do, by google.rpc code. */
  readonly remedies: Readonly<Record<number, string>>;
}

/** The IAM service refused. The code tells those that repeat the exchange with something newer. */
export class IamExchangeError extends AuthenticationError {
  readonly grpcCode: number;

  constructor(message: string, grpcCode: number) {
    super(message);
    this.grpcCode = grpcCode;
  }
}

/** Address of the IAM service of the Russian region. */
export const defaultIamEndpoint = 'https://iam.api.cloud.yandex.net';

/** Address of a resource of the IAM service. */
export const iamUrl = (iamEndpoint: string | undefined, path: string): string =>
  `${(iamEndpoint ?? defaultIamEndpoint).replace(/\/+$/, '')}/iam/v1/${path}`;

const remediesForAll: Readonly<Record<number, string>> = {
  8: 'the IAM service limits requests: share one client, which keeps its token',
  14: 'the IAM service is not available: try again later',
};

/** Exchanges something for an IAM token. */
export async function exchangeAtIam(
  exchange: IamExchange,
  options: IamOptions,
  signal: AbortSignal | undefined,
): Promise<AccessToken> {
  const url = iamUrl(options.iamEndpoint, exchange.path);
  const reply = await requestToken(
    {
      what: exchange.what,
      url,
      init: {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...exchange.headers },
        body: JSON.stringify(exchange.body),
      },
      secrets: exchange.secrets,
    },
    options,
    signal,
  );
  if (reply.status < 200 || reply.status >= 300) throw createExchangeError(exchange, url, reply, options);
  const { iamToken, expiresAt } = reply.body;
  if (typeof iamToken !== 'string' || iamToken === '') {
    throw new AuthenticationError(
      `${exchange.what}: the answer of ${url} holds no token (${reply.contentType}); check the address of the IAM service`,
    );
  }
  const end = typeof expiresAt === 'string' ? new Date(expiresAt) : undefined;
  return createAccessToken(iamToken, end && !Number.isNaN(end.getTime()) ? end : undefined);
}

function createExchangeError(
  exchange: IamExchange,
  url: string,
  reply: TokenReply,
  options: IamOptions,
): IamExchangeError {
  const grpcCode = resolveCode(reply.body.code, null, reply.status);
  const { message } = reply.body;
  const said = typeof message === 'string' ? `: ${redactSecrets(message, exchange.secrets).slice(0, 500)}` : '';
  const advice = [
    reply.isJson || reply.status >= 500
      ? (exchange.remedies[grpcCode] ?? remediesForAll[grpcCode])
      : `the answer is not the IAM service's (${reply.contentType}): check its address`,
    describeSkew(reply, options.now ?? Date.now),
  ].filter((text) => text !== undefined);
  return new IamExchangeError(
    `${exchange.what} failed: POST ${url}: ${reply.status} ${statusNames[grpcCode]}${said}${advice.map((text) => ` (${text})`).join('')}`,
    grpcCode,
  );
}

/** A wrong clock is the usual reason for a refused signature, and the server tells the time. */
function describeSkew({ serverTime }: TokenReply, now: () => number): string | undefined {
  if (serverTime === undefined) return undefined;
  const seconds = Math.round((now() - serverTime) / 1000);
  if (Math.abs(seconds) < 60) return undefined;
  return `the clock of this machine is ${Math.abs(seconds)} s ${seconds > 0 ? 'ahead of' : 'behind'} the server's: set it right`;
}
