import type { ClientOptions } from '../core/client-options.ts';
import { type Addresses, resolveEndpoints } from '../core/endpoints.ts';
import { isObject } from '../core/is-object.ts';
import { shareTask } from '../core/shared-task.ts';
import { type Host, hosts } from '../generated/routes.ts';
import { createClient } from '../pipeline/create-client.ts';

/** Ids of the hosts in the cloud's list of endpoints. */
const discoveryIds: Readonly<Record<Host, string>> = { mdb: 'managed-redis', operation: 'operation', iam: 'iam' };

/** A host with an optional port, without a scheme. */
const addressPattern = /^[\w.-]+(:\d+)?$/;

/**
 * Asks the root once, by a client of its own that has no token to give away. A failure is not kept, so that the next
 * call asks again. The signal ends the caller's wait, and the request if no other caller waits for it. A host that is
 * not listed, or that has an address of its own in the options, keeps it.
 */
export function createDiscovery(options: ClientOptions, root: string): (signal: AbortSignal) => Promise<Addresses> {
  const { endpoints: own = {} } = options;
  const client = createClient({ ...options, endpoint: root, endpoints: {}, credentials: null });
  let addresses: Addresses | undefined;
  const search = shareTask(async (_: undefined, signal: AbortSignal): Promise<Addresses> => {
    const { data } = await client.send({ method: 'GET', path: '/endpoints', anonymous: true, options: { signal } });
    const listed = listedAddresses(data);
    const found = hosts.flatMap((host) => {
      const address = own[host] === undefined ? listed.get(discoveryIds[host]) : undefined;
      return address === undefined ? [] : [[host, address] as const];
    });
    addresses = { ...resolveEndpoints(options), ...Object.fromEntries(found) };
    return addresses;
  });
  return async (signal) => addresses ?? search.join(undefined, signal);
}

/** The https addresses in the response of the root, by their ids. */
function listedAddresses(data: unknown): Map<string, string> {
  const { endpoints } = data as { readonly endpoints?: unknown };
  const found = new Map<string, string>();
  for (const { id, address } of [endpoints].flat().filter(isObject)) {
    if (typeof id !== 'string' || typeof address !== 'string' || !addressPattern.test(address)) continue;
    found.set(id, `https://${address.replace(/:443$/, '')}`);
  }
  return found;
}
