import type { Maintenance } from '@managed-redis/types';
import { toTimestamp, toUtc } from '../core/clock.ts';
import type { Context } from '../core/handler.ts';
import { invalidField, Refusal } from '../core/refusal.ts';
import type { ClusterRecord } from '../core/state.ts';
import { findClusterToChange, holdStatus } from './find.ts';
import { nextWindow } from './maintenance-window.ts';
import { day } from './time-range.ts';

/** When a maintenance is to start instead. */
interface NewTime {
  readonly type: string;
  /** The time that the request gives, and the field it is in. */
  readonly time: string | undefined;
  readonly field: string;
}

/** The cluster, ready for its maintenance to be moved. Stopped clusters are maintained too. */
export const findClusterToMaintain = (context: Context, id: string): ClusterRecord =>
  findClusterToChange(context, id, ['RUNNING', 'STOPPED']);

/**
 * Moves a maintenance, whichever of the two calls asks for it. Its cluster may be one that is not there.
 * @throws Refusal FAILED_PRECONDITION when it cannot be moved, INVALID_ARGUMENT when not to this time.
 */
export function moveMaintenance(
  { state, now }: Context,
  before: Maintenance,
  cluster: ClusterRecord | undefined,
  newTime: NewTime,
): { after: Maintenance; finish(): Maintenance; undo(): void } {
  if (before.status !== 'SCHEDULED' || !before.userControllable) {
    throw new Refusal('FAILED_PRECONDITION', `Maintenance ${before.id} cannot be moved`);
  }
  const after = move(before, newStart(before, cluster, newTime, now()), newTime);
  const touchesHosts = newTime.type === 'IMMEDIATE' && cluster?.status === 'RUNNING';
  const undo = touchesHosts ? holdStatus(cluster, 'UPDATING') : () => {};
  return {
    after,
    finish() {
      undo();
      state.maintenances.set(after.id, after);
      return after;
    },
    undo,
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
      throw new Refusal('FAILED_PRECONDITION', 'There is no weekly maintenance window');
    }
    case 'SPECIFIC_TIME':
      if (time === undefined) throw invalidField(field, 'Must be given with SPECIFIC_TIME');
      if (!(Date.parse(time) >= now)) throw invalidField(field, 'Must not be in the past');
      return toUtc(time);
    default:
      throw invalidField('rescheduleType', 'Must be specified');
  }
}

/** The maintenance with another start. It takes as long as it did, and the latest start stays that of the first plan. */
function move(before: Maintenance, startScheduledAt: string, { type, field }: NewTime): Maintenance {
  const { startScheduledAt: start = startScheduledAt, completionScheduledAt: end } = before;
  const { maxStartScheduledAt = toTimestamp(Date.parse(start) + 14 * day) } = before;
  if (Date.parse(startScheduledAt) > Date.parse(maxStartScheduledAt)) {
    throw invalidField(
      type === 'SPECIFIC_TIME' ? field : 'rescheduleType',
      `Must not lead past ${maxStartScheduledAt}`,
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
