import type { Operation } from '@managed-redis/types';
import type { Context, Handlers } from '../core/handler.ts';
import { notFound } from '../core/refusal.ts';
import type { OperationRecord } from '../core/state.ts';
import { findCluster } from './find.ts';

export const operationHandlers = {
  getOperation({ operationId }, context) {
    const record = findOperation(context, operationId);
    if (record.hiddenReads > 0) {
      record.hiddenReads -= 1;
      throw notFound('Operation', operationId);
    }
    return context.operations.toOperation(record);
  },

  cancelOperation({ operationId }, context) {
    const record = findOperation(context, operationId);
    context.operations.cancel(record);
    return context.operations.toOperation(record);
  },

  listClusterOperations({ clusterId }, context) {
    findCluster(context, clusterId);
    const records = [...context.state.operations.values()].filter((record) => record.clusterId === clusterId);
    return { operations: records.reverse().map((record) => toListed(context.operations.toOperation(record))) };
  },
} satisfies Handlers;

function findOperation({ state }: Context, id: string): OperationRecord {
  const record = state.operations.get(id);
  if (!record) throw notFound('Operation', id);
  return record;
}

/** In its list, the service shows a plain success in place of the result. */
function toListed(operation: Operation): Operation {
  if (!operation.response) return operation;
  return { ...operation, response: { '@type': 'type.googleapis.com/google.rpc.Status', message: 'OK' } };
}
