import type { Maintenance, MaintenanceResource } from '@managed-redis/types';
import { toTimestamp } from '../core/clock.ts';
import { readFilter } from '../core/filter.ts';
import type { Context, Handlers } from '../core/handler.ts';
import { invalidField, notFound, Refusal } from '../core/refusal.ts';
import { day, phaseAt } from './time-range.ts';

const orderFields = {
  created_at: 'createdAt',
  start_scheduled_at: 'startScheduledAt',
  started_at: 'startedAt',
} as const;

export const maintenanceHandlers = {
  getMaintenance: ({ maintenanceId }, context) => findMaintenance(context, maintenanceId),

  listMaintenances({ cloudId, folderId, resourceId, filter, orderBy }, context) {
    const id = cloudId ?? folderId ?? resourceId;
    if (!id) throw invalidField('resource', 'One of cloudId, folderId and resourceId must be given');
    const passes = filter ? readFilter(filter, { status: all, resource_type: all, resource_id: all }) : () => true;
    const maintenances = [...context.state.maintenances.keys()]
      .map((key) => findMaintenance(context, key))
      .filter(({ resourcePath = [], status }) => {
        const [resource] = resourcePath;
        const isWithin = resourcePath.some((item) => item.id === id);
        return isWithin && passes({ status, resource_type: resource?.type, resource_id: resource?.id });
      });
    return { maintenances: sortBy(maintenances, orderBy) };
  },

  rescheduleMaintenance({ maintenanceId, rescheduleType = 'TYPE_UNSPECIFIED', scheduledAt }, context) {
    const before = findMaintenance(context, maintenanceId);
    if (before.status !== 'SCHEDULED' || !before.userControllable) {
      throw new Refusal('FAILED_PRECONDITION', `Maintenance ${maintenanceId} cannot be moved`);
    }
    const startsAt = newStart(before, rescheduleType, scheduledAt, context.now());
    const latest = Date.parse(before.maxStartScheduledAt ?? '');
    if (Date.parse(startsAt) > latest) {
      throw invalidField('scheduledAt', `Must not be after ${before.maxStartScheduledAt}`);
    }
    return {
      description: 'Reschedule maintenance',
      metadata: { rescheduleType },
      finish() {
        const after = { ...before, startScheduledAt: startsAt };
        context.state.maintenances.set(maintenanceId, after);
        return after;
      },
    };
  },
} satisfies Handlers;

const all = ['=', '!=', 'IN', 'NOT IN'] as const;

/** A maintenance as it is now: it starts and ends by itself. */
function findMaintenance({ state, now }: Context, id: string): Maintenance {
  const maintenance = state.maintenances.get(id);
  if (!maintenance) throw notFound('Maintenance', id);
  const { startScheduledAt, completionScheduledAt, status } = maintenance;
  if (status !== 'SCHEDULED' || startScheduledAt === undefined) return maintenance;
  const end = completionScheduledAt ?? toTimestamp(Date.parse(startScheduledAt) + day / 24);
  switch (phaseAt(now(), startScheduledAt, end)) {
    case 'before':
      return maintenance;
    case 'within':
      return { ...maintenance, status: 'RUNNING', startedAt: startScheduledAt };
    case 'after':
      return { ...maintenance, status: 'SUCCEEDED', startedAt: startScheduledAt, succeededAt: end };
  }
}

function newStart(
  { startScheduledAt }: Maintenance,
  type: string,
  scheduledAt: string | undefined,
  now: number,
): string {
  switch (type) {
    case 'IMMEDIATE':
      return toTimestamp(now);
    case 'NEXT_AVAILABLE_WINDOW':
      return toTimestamp(Date.parse(startScheduledAt ?? toTimestamp(now)) + 7 * day);
    case 'SPECIFIC_TIME':
      if (scheduledAt !== undefined) return scheduledAt;
      throw invalidField('scheduledAt', 'Must be given with SPECIFIC_TIME');
    default:
      throw invalidField('rescheduleType', 'Must be specified');
  }
}

function sortBy(maintenances: readonly Maintenance[], orderBy: string | undefined): Maintenance[] {
  if (!orderBy) return [...maintenances];
  const [, name = '', direction = 'asc'] = /^\s*(\w+)(?:\s+(asc|desc))?\s*$/i.exec(orderBy) ?? [];
  const field = Object.hasOwn(orderFields, name) ? orderFields[name as keyof typeof orderFields] : undefined;
  if (!field) throw invalidField('orderBy', `Use one of ${Object.keys(orderFields).join(', ')}, with asc or desc`);
  const sign = direction.toLowerCase() === 'desc' ? -1 : 1;
  const time = (item: Maintenance): number => Date.parse(item[field] ?? '') || 0;
  return maintenances.toSorted((left, right) => sign * (time(left) - time(right)));
}

/** Path of a cluster, up to its folder. */
export const resourcePathOf = (cluster: { readonly id: string; readonly folderId: string }): MaintenanceResource[] => [
  { id: cluster.id, type: 'managed-redis.cluster' },
  { id: cluster.folderId, type: 'resource-manager.folder' },
];
