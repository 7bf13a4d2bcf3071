import type { Host } from '../generated/routes.ts';
import { type Core, createClient } from './core.ts';
import type { Addresses } from './endpoints.ts';

/** Ids of the hosts in the cloud's list of endpoints. */
const discoveryIds: Record<Host, string> = { mdb: 'managed-redis', operation: 'operation', iam: 'iam' };

/**
 * Reads the addresses from `GET <root>/endpoints`, which takes no token. A host that is not listed keeps its address.
 */
export async function discoverEndpoints(root: string, core: Core): Promise<Addresses> {
  const { discovery: _, endpoints: own = {}, ...options } = core.config;
  const client = createClient({ ...options, endpoint: root, credentials: null });
  const { data } = await client.send({
    method: 'GET',
    host: 'mdb',
    path: '/endpoints',
    anonymous: true,
    expect: 'data',
  });
  const { endpoints } = data as { endpoints?: readonly { id?: string; address?: string }[] };
  const found = Object.entries(discoveryIds).flatMap(([host, id]) => {
    const address = endpoints?.find((endpoint) => endpoint.id === id)?.address;
    if (own[host as Host] !== undefined || address === undefined || !/^[\w.-]+(:\d+)?$/.test(address)) return [];
    return [[host, `https://${address.replace(/:443$/, '')}`]];
  });
  return { ...core.addresses, ...Object.fromEntries(found) };
}
