import { type Clock, systemClock } from '../core/clock.ts';
import { hostAddress, trimSlashes } from '../core/endpoints.ts';
import { hideProperty } from '../core/hide-property.ts';
import type { AccessToken, TokenRequest } from '../core/token.ts';
import { AuthenticationError } from '../errors/authentication-error.ts';
import type { StatusName } from '../errors/status-codes.ts';
import { createAccessToken } from './create-provider.ts';
import { requestToken, type ServerReply, type TokenRequestOptions, withContext } from './request-token.ts';

/** Options of the providers that exchange something for a token at the IAM service. */
export interface IamOptions extends TokenRequestOptions {
  /** Address of the IAM service. Default: the client's, else `https://iam.api.cloud.yandex.net`. */
  readonly iamEndpoint?: string | undefined;
}

/** What to do about a refusal, by its code. */
export type Remedies = Readonly<Partial<Record<StatusName, string>>>;

/** A call of the IAM service that yields a token. */
export interface IamExchange {
  /** Begins the messages: `OAuth token exchange`. */
  readonly label: string;
  /** `tokens` or `tokens:createForServiceAccount`. */
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Texts of the request that no error may repeat. */
  readonly secrets: readonly string[];
  readonly remedies: Remedies;
}

/** The IAM service refused. Providers that can retry with something newer look at the status. */
export class IamExchangeError extends AuthenticationError {
  readonly status: StatusName;
  /** Milliseconds since the epoch by the server's clock, if it tells. */
  declare readonly serverTime: number | undefined;

  constructor(message: string, status: StatusName, serverTime: number | undefined, cause: unknown) {
    super(message, cause);
    this.status = status;
    hideProperty(this, 'serverTime', serverTime);
  }
}

/** Address of a resource of the IAM service. */
export const iamUrl = (iamEndpoint: string | undefined, path: string): string =>
  `${trimSlashes(iamEndpoint ?? hostAddress('iam'))}/iam/v1/${path}`;

const remediesForAll: Remedies = {
  RESOURCE_EXHAUSTED: 'the IAM service limits requests: share one client, which keeps its token',
  UNAVAILABLE: 'the IAM service is not available: try again later',
};

/** Characters of the service's message that an error shows. */
const longestMessage = 500;

/** Milliseconds. A clock that is off by less does no harm. */
export const toleratedSkew = 60_000;

/** Exchanges something for an IAM token. */
export async function exchangeAtIam(
  exchange: IamExchange,
  given: IamOptions,
  { signal, context }: TokenRequest,
): Promise<AccessToken> {
  const options = withContext(given, context);
  const { label, path, body, headers, secrets } = exchange;
  const url = iamUrl(options.iamEndpoint ?? context?.iamEndpoint, path);
  const request = {
    label,
    url,
    method: 'POST',
    body: JSON.stringify(body),
    secrets,
    ...(headers === undefined ? {} : { headers }),
  } as const;
  const reply = await requestToken(request, options, signal);
  if (reply.refusal) throw createExchangeError(exchange, url, reply, options.clock ?? systemClock);
  const { iamToken, expiresAt } = reply.body;
  if (typeof iamToken !== 'string' || iamToken === '') {
    throw new AuthenticationError(
      `${label}: the response of ${url} holds no token (${reply.contentType}); check the address of the IAM service`,
    );
  }
  const end = typeof expiresAt === 'string' ? new Date(expiresAt) : undefined;
  const isDate = end !== undefined && !Number.isNaN(end.getTime());
  return createAccessToken(iamToken, isDate ? end : undefined);
}

function createExchangeError(
  { label, remedies }: IamExchange,
  url: string,
  reply: ServerReply,
  clock: Clock,
): IamExchangeError {
  const { code, serviceMessage } = reply.refusal!;
  const isFromIam = reply.isJson || reply.status >= 500;
  const remedy = isFromIam
    ? (remedies[code] ?? remediesForAll[code])
    : `the response is not the IAM service's (${reply.contentType}): check its address`;
  const advice = [remedy, describeSkew(reply, clock.now())].filter((text) => text !== undefined);
  const parts = [`${label} failed`, `POST ${url}`, `${reply.status} ${code}`];
  if (serviceMessage !== '') parts.push(serviceMessage.slice(0, longestMessage));
  const message = [parts.join(': '), ...advice.map((text) => `(${text})`)].join(' ');
  return new IamExchangeError(message, code, reply.serverTime, reply.refusal);
}

/** A wrong clock is the usual reason for a refused signature, and the server tells the time. */
function describeSkew({ serverTime }: ServerReply, now: number): string | undefined {
  if (serverTime === undefined) return undefined;
  const skew = now - serverTime;
  if (Math.abs(skew) < toleratedSkew) return undefined;
  const seconds = Math.round(skew / 1000);
  const direction = seconds > 0 ? 'ahead of' : 'behind';
  return `the clock of this machine is ${Math.abs(seconds)} s ${direction} the server's: set it right`;
}
