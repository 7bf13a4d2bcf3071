import type { Host } from '@managed-redis/types';
import type { ClusterState } from '../core/cluster-state.ts';
import type { Context } from '../core/handler.ts';
import { isSame } from '../core/is-same.ts';
import { assertFree } from '../core/operation-engine.ts';
import { notFound, Refusal } from '../core/refusal.ts';
import type { ClusterRecord, OperationRecord } from '../core/state.ts';
import type { Reservation } from '../core/work.ts';
import type { OperationId } from '../generated/operation-types.ts';

/** The cluster, or NOT_FOUND. */
export function findCluster({ state }: Context, id: string): ClusterRecord {
  const cluster = state.clusters.get(id);
  if (!cluster) throw notFound('Cluster', id);
  return cluster;
}

/**
 * The cluster, ready for an operation.
 * @throws Refusal NOT_FOUND; FAILED_PRECONDITION while another operation runs or when the status does not allow it.
 */
export function findClusterToChange(
  context: Context,
  id: string,
  statuses: readonly ClusterState[] = ['RUNNING'],
): ClusterRecord {
  const cluster = findCluster(context, id);
  assertFree(cluster);
  if (!statuses.includes(cluster.status)) {
    throw new Refusal(
      'FAILED_PRECONDITION',
      `Cluster ${id} has status ${cluster.status}, but must have ${statuses.join(' or ')}`,
    );
  }
  return cluster;
}

/** The host of a cluster, or NOT_FOUND. */
export function findHost({ hosts }: ClusterRecord, name: string): Host {
  const host = hosts.find((item) => item.name === name);
  if (!host) throw notFound('Host', name);
  return host;
}

/** Throws FAILED_PRECONDITION while an operation of the same kind runs on the same resource. */
export function assertNotRunning(context: Context, operationId: OperationId, metadata: object): void {
  const earlier = runningOperations(context).find(
    (record) => record.operationId === operationId && isSame(record.metadata.value, metadata),
  );
  assertFree({ busyWith: earlier?.id });
}

/** What the running operations will have set when they end. */
export const reservations = (context: Context): Reservation[] =>
  runningOperations(context).flatMap(({ work }) => work.reserves ?? []);

const runningOperations = ({ state }: Context): OperationRecord[] =>
  [...state.operations.values()].filter(({ done }) => !done);
