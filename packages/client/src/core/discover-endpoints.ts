import { shareTask } from '../credentials/shared-task.ts';
import type { Host } from '../generated/routes.ts';
import type { ClientOptions } from './client-options.ts';
import { createClient } from './core.ts';
import { type Addresses, resolveEndpoints } from './endpoints.ts';
import { isObject } from './is-object.ts';

/** Ids of the hosts in the cloud's list of endpoints. */
const discoveryIds: Record<Host, string> = { mdb: 'managed-redis', operation: 'operation', iam: 'iam' };

/**
 * Asks the root once, by a client of its own that has no token to give away. A failure is not kept, so that the next
 * call asks again. The signal ends the caller's wait, and the request when no other caller waits for it. A host that is
 * not listed, or that has an address of its own in the options, keeps it.
 */
export function createDiscovery(options: ClientOptions, root: string): (signal: AbortSignal) => Promise<Addresses> {
  const { endpoints: own = {} } = options;
  const client = createClient({ ...options, endpoint: root, endpoints: {}, credentials: null });
  let addresses: Addresses | undefined;
  const search = shareTask(async (_: undefined, signal: AbortSignal): Promise<Addresses> => {
    const path = '/endpoints';
    const { data } = await client.send({ method: 'GET', path, anonymous: true, options: { signal } });
    const listed = [(data as { endpoints?: unknown }).endpoints].flat().filter(isObject);
    const found = Object.entries(discoveryIds).flatMap(([host, id]) => {
      const address = listed.find((endpoint) => endpoint.id === id)?.address;
      if (own[host as Host] !== undefined) return [];
      if (typeof address !== 'string' || !/^[\w.-]+(:\d+)?$/.test(address)) return [];
      return [[host, `https://${address.replace(/:443$/, '')}`]];
    });
    const all: Addresses = { ...resolveEndpoints(options), ...Object.fromEntries(found) };
    addresses = all;
    return all;
  });
  return async (signal) => addresses ?? search.join(undefined, signal);
}
