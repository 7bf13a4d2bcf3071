import type { Maintenance } from '@managed-redis/types';
import { toTimestamp, toUtc } from '../core/clock.ts';
import type { ClusterState } from '../core/cluster-state.ts';
import type { Context } from '../core/handler.ts';
import { invalidField, Refusal } from '../core/refusal.ts';
import type { ClusterRecord } from '../core/state.ts';
import { maintenance } from '../generated/catalog/maintenance.ts';
import { findClusterToChange } from './find.ts';
import { nextWindow } from './maintenance-window.ts';
import { day } from './time-range.ts';

/** The new start of a maintenance, as a request gives it. */
interface NewTime {
  readonly type: string;
  readonly time: string | undefined;
  /** The field of the request that holds the time. */
  readonly field: string;
}

/** The work that moves a maintenance. */
interface MovedMaintenance {
  readonly after: Maintenance;
  readonly clusterStatus: ClusterState | undefined;
  finish(): Maintenance;
}

/** The cluster, ready for its maintenance to be moved. It may be stopped. */
export const findClusterToMaintain = (context: Context, id: string): ClusterRecord =>
  findClusterToChange(context, id, ['RUNNING', 'STOPPED']);

/**
 * Moves a maintenance. Both calls that reschedule one use it. The cluster is undefined when it does not exist here.
 * @throws Refusal FAILED_PRECONDITION when the maintenance cannot be moved, INVALID_ARGUMENT when the time is wrong.
 */
export function moveMaintenance(
  { state, now }: Context,
  before: Maintenance,
  cluster: ClusterRecord | undefined,
  newTime: NewTime,
): MovedMaintenance {
  if (before.status !== 'SCHEDULED' || !before.userControllable) {
    throw new Refusal('FAILED_PRECONDITION', `Maintenance ${before.id} cannot be moved`);
  }
  const after = move(before, newStart(before, cluster, newTime, now()), newTime);
  const affectsHosts = newTime.type === 'IMMEDIATE' && cluster?.status === 'RUNNING';
  return {
    after,
    clusterStatus: affectsHosts ? 'UPDATING' : undefined,
    finish() {
      state.maintenances.set(after.id, after);
      return after;
    },
  };
}

function newStart(
  { startScheduledAt }: Maintenance,
  cluster: ClusterRecord | undefined,
  { type, time, field }: NewTime,
  now: number,
): string {
  switch (type) {
    case 'IMMEDIATE':
      return toTimestamp(now);
    case 'NEXT_AVAILABLE_WINDOW': {
      const start = cluster && nextWindow(cluster.settings, Date.parse(startScheduledAt ?? toTimestamp(now)));
      if (start !== undefined) return toTimestamp(start);
      throw new Refusal('FAILED_PRECONDITION', 'The cluster has no weekly maintenance window');
    }
    case 'SPECIFIC_TIME':
      if (time === undefined) throw invalidField(field, 'Must be specified for SPECIFIC_TIME');
      if (!(Date.parse(time) >= now)) throw invalidField(field, 'Must not be in the past');
      return toUtc(time);
    default:
      throw invalidField('rescheduleType', 'Must be specified');
  }
}

/** The maintenance with a new start. Its duration stays, and so does the latest start of the first plan. */
function move(before: Maintenance, startScheduledAt: string, { type, field }: NewTime): Maintenance {
  const { startScheduledAt: start = startScheduledAt, completionScheduledAt: end } = before;
  const { maxStartScheduledAt = toTimestamp(Date.parse(start) + maintenance.maximumDaysPostponed * day) } = before;
  if (Date.parse(startScheduledAt) > Date.parse(maxStartScheduledAt)) {
    throw invalidField(
      type === 'SPECIFIC_TIME' ? field : 'rescheduleType',
      `The maintenance must start by ${maxStartScheduledAt}`,
    );
  }
  const shift = Date.parse(startScheduledAt) - Date.parse(start);
  return {
    ...before,
    startScheduledAt,
    ...(end !== undefined && { completionScheduledAt: toTimestamp(Date.parse(end) + shift) }),
    maxStartScheduledAt,
  };
}
