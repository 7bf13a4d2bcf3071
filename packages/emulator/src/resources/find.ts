import type { Context } from '../core/handler.ts';
import { assertFree } from '../core/operation-engine.ts';
import { notFound, Refusal } from '../core/refusal.ts';
import type { ClusterRecord, ClusterState, OperationRecord } from '../core/state.ts';
import { isSame } from '../core/update-mask.ts';
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
      `Cluster ${id} has status ${cluster.status}; this needs ${statuses.join(' or ')}`,
    );
  }
  return cluster;
}

/** Throws FAILED_PRECONDITION while the same call on the same resource is at work. */
export function assertNotUnderWay(context: Context, operationId: OperationId, metadata: object): void {
  const earlier = runningOperations(context).find(
    (record) => record.operationId === operationId && isSame(record.metadata.value, metadata),
  );
  assertFree({ busyWith: earlier?.id });
}

/** What the operations that run will set when they end. */
export const reservations = (context: Context): Reservation[] =>
  runningOperations(context).flatMap(({ work }) => work.reserves ?? []);

const runningOperations = ({ state }: Context): OperationRecord[] =>
  [...state.operations.values()].filter(({ done }) => !done);

/**
 * Gives the cluster a status while an operation runs; returns what gives it back its own.
 */
export function holdStatus(cluster: ClusterRecord, status: ClusterState): () => void {
  const before = cluster.status;
  cluster.status = status;
  return () => {
    cluster.status = before;
  };
}
