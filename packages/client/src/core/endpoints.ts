import { domain, type Host, hosts } from '../generated/routes.ts';

/** Regions with an API of their own. */
export type Region = 'ru-central1' | 'kz1';

/** Where the hosts of the API are. */
export interface EndpointOptions {
  /** Region whose hosts are used. Default `ru-central1`. */
  readonly region?: Region | undefined;
  /** One address for all hosts, such as that of an emulator. */
  readonly endpoint?: string | undefined;
  /** Addresses of single hosts. They win over everything else. */
  readonly endpoints?: Partial<Record<Host, string>> | undefined;
  /** Asks the cloud for the addresses before the first call. `true` for the region's own root, or the root's address. */
  readonly discovery?: boolean | string | undefined;
}

/** Domain of each region, which stands in the place of the document's. */
const domains: Record<Region, string> = { 'ru-central1': domain, kz1: 'api.yandexcloud.kz' };

export type Addresses = Readonly<Record<Host, string>>;

/** Addresses by the options, without asking anybody. */
export function resolveEndpoints(options: EndpointOptions): Addresses {
  const { region = 'ru-central1', endpoint, endpoints = {} } = options;
  if (!domains[region]) {
    throw new TypeError(`No region "${region}", only ${Object.keys(domains).join(', ')}`);
  }
  const addresses = {} as Record<Host, string>;
  for (const host of hosts) {
    const own = endpoints[host] ?? endpoint;
    addresses[host] = own === undefined ? `https://${host}.${domains[region]}` : checkAddress(own);
  }
  return addresses;
}

/** Root of the region that lists all addresses. */
export const discoveryRoot = ({ region = 'ru-central1', discovery, endpoint }: EndpointOptions): string =>
  typeof discovery === 'string' ? checkAddress(discovery) : (endpoint ?? `https://${domains[region]}`);

/** An http(s) address without a trailing slash, a query or a password. */
function checkAddress(text: string): string {
  if (/^https?:\/\/[^/?#@\s]+(\/[^?#\s]*)?$/.test(text)) return text.replace(/\/+$/, '');
  // The text is not repeated, since it may hold a password.
  throw new TypeError('An endpoint must be an http(s) address without query or password');
}
