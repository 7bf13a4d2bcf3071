import type { Operation } from '@managed-redis/types';
import type { Context } from '../core/handler.ts';
import type { ClusterRecord, NamedMessage, OperationRecord } from '../core/state.ts';
import { messages } from '../generated/messages.ts';
import { routes } from '../generated/routes.ts';
import { toCluster } from './cluster-view.ts';
import { removeCluster } from './clusters.ts';
import { defaultUser } from './user-rules.ts';

/**
 * The record of an operation in the form of a response. If it is still running, it ends like an operation of its kind.
 * @throws TypeError when the type of its metadata is unknown.
 */
export function toOperationRecord(
  operation: Operation,
  findLoaded: (clusterId: string) => ClusterRecord | undefined,
  context: Context,
): OperationRecord {
  const { operations, now } = context;
  const metadata = toNamedMessage(operation.metadata);
  const route = routes.find(({ longRunning }) => longRunning?.metadata === metadata.message);
  if (!route?.longRunning) {
    throw new TypeError(`Cannot load operation ${operation.id}: the type of its metadata is unknown`);
  }
  const { clusterId, resourceId } = metadata.value as { clusterId?: string; resourceId?: string };
  const cluster = findLoaded(clusterId ?? resourceId ?? '');
  return {
    id: operation.id,
    operationId: route.id,
    description: operation.description ?? '',
    createdAt: operation.createdAt,
    createdBy: operation.createdBy,
    modifiedAt: operation.modifiedAt,
    clusterId: cluster?.id,
    metadata,
    responseMessage: route.longRunning.response,
    done: operation.done ?? false,
    response: operation.response && toNamedMessage(operation.response),
    error: operation.error,
    dueAt: now() + operations.durationOf(route.id),
    work: {
      metadata: metadata.value,
      finish() {
        if (!cluster) return {};
        const user = defaultUser(cluster.id);
        // A cluster shows its default user only once it has been created.
        if (cluster.status === 'CREATING' && !cluster.users.has(user.name)) {
          cluster.users.set(user.name, user);
        }
        cluster.status = route.id === 'stopCluster' ? 'STOPPED' : 'RUNNING';
        if (route.id === 'deleteCluster') removeCluster(context, cluster);
        return route.longRunning?.response === 'Cluster' ? toCluster(cluster) : {};
      },
    },
    failure: undefined,
    statusBefore: undefined,
    hiddenReads: 0,
  };
}

/** The message inside an `Any`. An `Any` of an unknown type is kept as it is. */
function toNamedMessage(any: object | undefined): NamedMessage {
  const { '@type': type = '', ...value } = (any ?? {}) as Record<string, unknown>;
  const name = String(type).replace(/^.*\//, '');
  const message = Object.keys(messages).find((key) => messages[key]?.type === name);
  return message === undefined ? { message: 'Any', value: any ?? {} } : { message, value };
}
