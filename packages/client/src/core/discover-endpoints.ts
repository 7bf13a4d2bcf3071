import type { Host } from '../generated/routes.ts';
import type { Core } from './core.ts';
import type { Addresses } from './endpoints.ts';

/** Ids of the hosts in the cloud's list of endpoints. */
const discoveryIds: Record<Host, string> = { mdb: 'managed-redis', operation: 'operation', iam: 'iam' };

/**
 * Reads the addresses from `GET <root>/endpoints`, which takes no token. A host that is not listed, or that has an
 * address of its own in the options, keeps it.
 *
 * @param client A client whose address is the root.
 */
export async function discoverEndpoints(
  client: Core,
  known: Addresses,
  own: Partial<Record<Host, string>> = {},
): Promise<Addresses> {
  const path = '/endpoints';
  const { data } = await client.send({ method: 'GET', path, anonymous: true });
  const { endpoints } = data as { endpoints?: readonly { id?: string; address?: string }[] };
  const found = Object.entries(discoveryIds).flatMap(([host, id]) => {
    const address = endpoints?.find((endpoint) => endpoint.id === id)?.address;
    if (own[host as Host] !== undefined) return [];
    if (address === undefined || !/^[\w.-]+(:\d+)?$/.test(address)) return [];
    return [[host, `https://${address.replace(/:443$/, '')}`]];
  });
  return { ...known, ...Object.fromEntries(found) };
}
