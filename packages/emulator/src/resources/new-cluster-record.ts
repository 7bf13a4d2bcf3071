import type { Context } from '../core/handler.ts';
import type { ClusterRecord } from '../core/state.ts';
import { plannedOperationOf } from './maintenances.ts';

type Belongings = 'hosts' | 'users' | 'retentionPolicies' | 'accessBindings' | 'logs' | 'logWatchers';

/** A record of a cluster to which nothing belongs yet. */
export function newClusterRecord(
  context: Context,
  fields: Omit<ClusterRecord, Belongings | 'plannedOperation' | 'busyWith'>,
): ClusterRecord {
  return {
    ...fields,
    hosts: [],
    users: new Map(),
    retentionPolicies: new Map(),
    accessBindings: [],
    get plannedOperation() {
      return plannedOperationOf(context, fields.id);
    },
    logs: [],
    logWatchers: new Set(),
    busyWith: undefined,
  };
}
