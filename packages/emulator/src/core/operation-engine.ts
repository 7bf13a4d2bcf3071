import type { Operation, Status } from '@managed-redis/types';
import { operationDescriptions } from '../generated/catalog/operation-descriptions.ts';
import { statusCodes } from '../generated/catalog/status-codes.ts';
import type { OperationId } from '../generated/operation-types.ts';
import { type Clock, toTimestamp } from './clock.ts';
import { encodeAny, type ZeroValues } from './encode-message.ts';
import type { CreateId } from './ids.ts';
import { Refusal } from './refusal.ts';
import type { Route } from './route.ts';
import type { ClusterRecord, OperationRecord, State } from './state.ts';
import type { AnyWork } from './work.ts';

/** Runs long-running operations on the emulator's clock. Nothing runs between calls: `settle` catches up. */
export interface OperationEngine {
  /** Registers an operation and locks its cluster. */
  start(route: Route, work: AnyWork, failure?: OperationRecord['failure']): OperationRecord;
  /** Completes everything that has become due, in the order of time. */
  settle(): void;
  /** When the next operation is due, in milliseconds since 1970. Undefined when all are done. */
  nextDueAt(): number | undefined;
  /** Cancels an operation, if it can be cancelled. */
  cancel(record: OperationRecord): void;
  toOperation(record: OperationRecord): Operation;
  /** Milliseconds an operation takes. */
  durationOf(id: OperationId): number;
}

export interface OperationEngineOptions {
  readonly state: State;
  readonly clock: Clock;
  readonly createId: CreateId;
  readonly subject: string;
  readonly zeroValues: ZeroValues;
  readonly hiddenReads: number;
  /** Milliseconds an operation takes. */
  readonly durationOf: (id: OperationId) => number;
}

export function createOperationEngine(options: OperationEngineOptions): OperationEngine {
  const { state, clock } = options;

  function start(route: Route, work: AnyWork, failure?: OperationRecord['failure']): OperationRecord {
    if (!route.longRunning) throw new Error(`${route.id} is not a long-running operation`);
    const now = clock.now();
    const cluster = findCluster(work.clusterId);
    const record: OperationRecord = {
      id: options.createId('operation'),
      operationId: route.id,
      description: descriptionOf(route.id),
      createdAt: toTimestamp(now),
      createdBy: options.subject,
      modifiedAt: toTimestamp(now),
      clusterId: work.clusterId,
      metadata: { message: route.longRunning.metadata, value: work.metadata },
      responseMessage: route.longRunning.response,
      done: false,
      response: undefined,
      error: undefined,
      dueAt: now + options.durationOf(route.id),
      work,
      failure,
      statusBefore: work.clusterStatus && cluster?.status,
      hiddenReads: options.hiddenReads,
    };
    state.operations.set(record.id, record);
    if (cluster) {
      cluster.busyWith = record.id;
      cluster.status = work.clusterStatus ?? cluster.status;
    }
    return record;
  }

  function findCluster(id: string | undefined): ClusterRecord | undefined {
    return id === undefined ? undefined : state.clusters.get(id);
  }

  function restoreStatus({ clusterId, statusBefore }: OperationRecord): void {
    const cluster = findCluster(clusterId);
    if (cluster && statusBefore) cluster.status = statusBefore;
  }

  function settle(): void {
    const now = clock.now();
    for (let next = nextDue(); next && next.dueAt <= now; next = nextDue()) step(next);
  }

  /** The operation that is due first, now or later. */
  function nextDue(): OperationRecord | undefined {
    let first: OperationRecord | undefined;
    for (const record of state.operations.values()) {
      if (!record.done && (!first || record.dueAt < first.dueAt)) first = record;
    }
    return first;
  }

  function step(record: OperationRecord): void {
    const at = record.dueAt;
    record.modifiedAt = toTimestamp(at);
    if (!record.failure) {
      restoreStatus(record);
      record.response = { message: record.responseMessage, value: structuredClone(record.work.finish(at)) };
      end(record);
    } else if (!record.error && record.failure.rollBack > 0) {
      // Not over yet: an operation can show its error while it is still being rolled back.
      record.error = record.failure.status;
      record.dueAt = at + record.failure.rollBack;
    } else {
      fail(record, record.failure.status);
    }
  }

  function fail(record: OperationRecord, error: Status): void {
    record.error = error;
    restoreStatus(record);
    record.work.undo?.();
    end(record);
  }

  function end(record: OperationRecord): void {
    record.done = true;
    const cluster = findCluster(record.clusterId);
    if (cluster?.busyWith === record.id) cluster.busyWith = undefined;
  }

  function cancel(record: OperationRecord): void {
    if (record.done || record.error || !record.work.cancellable) return;
    record.modifiedAt = toTimestamp(clock.now());
    fail(record, { code: statusCodes.CANCELLED.code, message: 'Operation was cancelled', details: [] });
  }

  function toOperation(record: OperationRecord): Operation {
    const { metadata, response, error } = record;
    return {
      id: record.id,
      description: record.description,
      createdAt: record.createdAt,
      createdBy: record.createdBy,
      modifiedAt: record.modifiedAt,
      done: record.done,
      metadata: encodeAny(metadata.message, metadata.value, options.zeroValues),
      ...(error && { error }),
      ...(response && { response: encodeAny(response.message, response.value, options.zeroValues) }),
    };
  }

  return { start, settle, nextDueAt: () => nextDue()?.dueAt, cancel, toOperation, durationOf: options.durationOf };
}

/** Throws when an operation has locked the cluster. Terraform reads the id from this message with a regular expression. */
export function assertFree(cluster: { readonly busyWith: string | undefined }): void {
  if (cluster.busyWith === undefined) return;
  throw new Refusal('FAILED_PRECONDITION', `Conflicting operation ${cluster.busyWith} detected`);
}

function descriptionOf(id: OperationId): string {
  const descriptions: Partial<Readonly<Record<OperationId, string>>> = operationDescriptions;
  return descriptions[id] ?? '';
}
