import { Refusal } from '../core/refusal.ts';
import { isAddress, isLoopback, readHostname } from './addresses.ts';

/** Who may call the server, beside programs on its own address. */
export interface GuardOptions {
  /**
   * Host names that requests may be sent to, besides `localhost` and IP addresses. A page on the web can point a name
   * of its own to this machine, so other names are refused. `*` allows all. Default: none.
   */
  readonly allowedHosts?: readonly string[];
  /**
   * Origins of web pages that may call the server, such as `http://localhost:3000`. `*` allows all. Default: none.
   */
  readonly corsOrigins?: readonly string[];
}

/** Throws when a request is one that a foreign web page could make a browser send. */
export type Guard = (request: Request) => void;

/** Creates the guard of a server that listens on `hostname`. */
export function createGuard(hostname: string, { allowedHosts = [], corsOrigins = [] }: GuardOptions): Guard {
  const hosts = new Set([hostname, ...allowedHosts].map((name) => name.toLowerCase()));
  const origins = new Set(corsOrigins);

  function assertKnownHost(header: string): void {
    const name = readHostname(header);
    if (name !== undefined && (hosts.has('*') || hosts.has(name) || isLoopback(name) || isAddress(name))) return;
    throw denied(`Requests to the host ${JSON.stringify(header)} are refused. Allow it with --allow-host`);
  }

  function assertKnownOrigin({ headers }: Request): void {
    const origin = headers.get('origin');
    if (origins.has('*') || (origin !== null && origins.has(origin))) return;
    const isForeign = origin !== null && origin !== `http://${headers.get('host')}`;
    if (!isForeign && headers.get('sec-fetch-site') !== 'cross-site') return;
    const page = origin === null ? 'other sites' : `the origin ${JSON.stringify(origin)}`;
    throw denied(`Requests from web pages of ${page} are refused. Allow them with --cors-origin`);
  }

  return (request) => {
    assertKnownHost(request.headers.get('host') ?? '');
    assertKnownOrigin(request);
    assertJson(request);
  };
}

/** A browser sends other types across origins without asking first. */
function assertJson({ headers }: Request): void {
  const contentType = headers.get('content-type');
  if (contentType === null || !hasBody(headers)) return;
  const mediaType = contentType.split(';')[0]?.trim() ?? '';
  if (/^application\/(json|[\w.+-]+\+json)$/i.test(mediaType)) return;
  throw new Refusal(
    'INVALID_ARGUMENT',
    `The content type of a request body must be application/json, not ${JSON.stringify(mediaType)}`,
    [],
    415,
  );
}

const hasBody = (headers: Headers): boolean =>
  headers.has('transfer-encoding') || Number(headers.get('content-length') ?? 0) > 0;

const denied = (message: string): Refusal => new Refusal('PERMISSION_DENIED', message);
