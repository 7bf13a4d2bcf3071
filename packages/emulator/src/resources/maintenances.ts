import type { Maintenance, MaintenanceOperation } from '@managed-redis/types';
import { toTimestamp } from '../core/clock.ts';
import { allOperators, readFilter } from '../core/filter.ts';
import type { Context, Handlers } from '../core/handler.ts';
import { invalidField, notFound } from '../core/refusal.ts';
import { findClusterToMaintain, moveMaintenance } from './move-maintenance.ts';
import { hour, phaseAt } from './time-range.ts';

const orderFields = {
  created_at: 'createdAt',
  start_scheduled_at: 'startScheduledAt',
  started_at: 'startedAt',
} as const;

export const maintenanceHandlers = {
  getMaintenance: ({ maintenanceId }, context) => findMaintenance(context, maintenanceId),

  listMaintenances({ cloudId, folderId, resourceId, filter, orderBy }, context) {
    const id = cloudId ?? folderId ?? resourceId;
    if (!id) throw invalidField('resource', 'Specify one of cloudId, folderId and resourceId');
    const passes = readFilter(filter, {
      status: allOperators,
      resource_type: allOperators,
      resource_id: allOperators,
    });
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
    const clusterId = before.resourcePath?.[0]?.id ?? '';
    const cluster = context.state.clusters.has(clusterId) ? findClusterToMaintain(context, clusterId) : undefined;
    const newTime = { type: rescheduleType, time: scheduledAt, field: 'scheduledAt' };
    const { clusterStatus, finish } = moveMaintenance(context, before, cluster, newTime);
    return {
      metadata: { rescheduleType },
      ...(cluster && { clusterId }),
      ...(clusterStatus && { clusterStatus }),
      finish,
    };
  },
} satisfies Handlers;

/** A maintenance with its current status, which depends on the time. */
function findMaintenance({ state, now }: Context, id: string): Maintenance {
  const maintenance = state.maintenances.get(id);
  if (!maintenance) throw notFound('Maintenance', id);
  const { status, startScheduledAt, startedAt = startScheduledAt, completionScheduledAt } = maintenance;
  if (startedAt === undefined || (status !== 'SCHEDULED' && status !== 'RUNNING')) return maintenance;
  const end = completionScheduledAt ?? toTimestamp(Date.parse(startedAt) + hour);
  switch (phaseAt(now(), startedAt, end)) {
    case 'before':
      return maintenance;
    case 'within':
      return { ...maintenance, status: 'RUNNING', startedAt };
    case 'after':
      return { ...maintenance, status: 'SUCCEEDED', startedAt, succeededAt: end };
  }
}

/** The next maintenance of a cluster. */
export function nextMaintenance(context: Context, clusterId: string): Maintenance | undefined {
  const scheduled = [...context.state.maintenances.keys()]
    .map((id) => findMaintenance(context, id))
    .filter(({ status, resourcePath }) => status === 'SCHEDULED' && resourcePath?.[0]?.id === clusterId);
  return sortBy(scheduled, 'start_scheduled_at')[0];
}

/** The next maintenance, in the form in which the cluster shows it. */
export function plannedOperationOf(context: Context, clusterId: string): MaintenanceOperation | undefined {
  const next = nextMaintenance(context, clusterId);
  return (
    next && {
      ...(next.description !== undefined && { info: next.description }),
      ...(next.startScheduledAt !== undefined && { delayedUntil: next.startScheduledAt }),
    }
  );
}

/** Deletes the maintenances of a cluster. */
export function deleteMaintenances({ state }: Context, clusterId: string): void {
  for (const { id, resourcePath } of state.maintenances.values()) {
    if (resourcePath?.[0]?.id === clusterId) state.maintenances.delete(id);
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
