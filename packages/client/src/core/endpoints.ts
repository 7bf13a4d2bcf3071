import { regions } from '../generated/catalog/regions.ts';
import { type Host, hosts } from '../generated/routes.ts';

/** Regions with an API of their own. */
export type Region = keyof typeof regions;

/** Where the hosts of the API are. */
export interface EndpointOptions {
  /** Region whose hosts are used. Default `ru-central1`. */
  readonly region?: Region | undefined;
  /** One address for all hosts, such as that of an emulator. */
  readonly endpoint?: string | undefined;
  /** Addresses of single hosts. They win over everything else. */
  readonly endpoints?: Partial<Record<Host, string>> | undefined;
  /** Asks the cloud for the addresses before the first call: `true` for the region's own root, or the root's address. */
  readonly discovery?: boolean | string | undefined;
}

/** Address of each host, without a trailing slash. */
export type Addresses = Readonly<Record<Host, string>>;

const defaultRegion: Region = 'ru-central1';

/** Addresses by the options alone. */
export function resolveEndpoints(options: EndpointOptions): Addresses {
  const { region = defaultRegion, endpoint, endpoints = {} } = options;
  if (!Object.hasOwn(regions, region)) {
    throw new TypeError(`No region "${region}", only ${Object.keys(regions).join(', ')}`);
  }
  const entries = hosts.map((host) => {
    const own = endpoints[host] ?? endpoint;
    return [host, own === undefined ? hostAddress(host, region) : checkAddress(own)];
  });
  return Object.fromEntries(entries) as Addresses;
}

/** Address of a host in a region. */
export const hostAddress = (host: Host, region: Region = defaultRegion): string =>
  `https://${host}.${regions[region].domain}`;

/** Root of the region that lists all addresses. */
export function discoveryRoot({ region = defaultRegion, discovery, endpoint }: EndpointOptions): string {
  if (typeof discovery === 'string') return checkAddress(discovery);
  return endpoint ?? `https://${regions[region].domain}`;
}

const addressPattern = /^https?:\/\/[^/?#@\s]+(?:\/[^?#\s]*)?$/;

/** An address without the slashes at its end. */
export function trimSlashes(address: string): string {
  let end = address.length;
  while (address.endsWith('/', end)) end -= 1;
  return address.slice(0, end);
}

/** An http(s) address without a trailing slash, a query or a password. */
function checkAddress(text: string): string {
  if (typeof text === 'string' && addressPattern.test(text) && URL.canParse(text)) return trimSlashes(text);
  // The text is not repeated, since it may hold a password.
  throw new TypeError('An endpoint must be an http(s) address without query or password');
}
