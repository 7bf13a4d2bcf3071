import type { Host } from '../generated/routes.ts';
import type { ClientOptions } from './client-options.ts';
import { createClient } from './core.ts';
import { type Addresses, discoveryRoot } from './endpoints.ts';

/** Ids of the hosts in the cloud's list of endpoints. */
const discoveryIds: Record<Host, string> = { mdb: 'managed-redis', operation: 'operation', iam: 'iam' };

/**
 * Reads the addresses from `GET <root>/endpoints`, which takes no token. A host that is not listed, or that has an
 * address of its own in the options, keeps it.
 */
export async function discoverEndpoints(options: ClientOptions, known: Addresses): Promise<Addresses> {
  const client = createClient({ ...options, endpoint: discoveryRoot(options), endpoints: {}, credentials: null });
  const path = '/endpoints';
  const { data } = await client.send({ method: 'GET', host: 'mdb', path, anonymous: true, expect: 'data' });
  const { endpoints } = data as { endpoints?: readonly { id?: string; address?: string }[] };
  const found = Object.entries(discoveryIds).flatMap(([host, id]) => {
    const address = endpoints?.find((endpoint) => endpoint.id === id)?.address;
    if (options.endpoints?.[host as Host] !== undefined) return [];
    if (address === undefined || !/^[\w.-]+(:\d+)?$/.test(address)) return [];
    return [[host, `https://${address.replace(/:443$/, '')}`]];
  });
  return { ...known, ...Object.fromEntries(found) };
}
