import type { Maintenance } from '@managed-redis/types';
import { toTimestamp } from '../core/clock.ts';
import type { Context } from '../core/handler.ts';
import type { ClusterRecord } from '../core/state.ts';
import { maintenance as maintenanceRules } from '../generated/catalog/maintenance.ts';
import { findCluster } from './find.ts';
import { resourcePathOf } from './resource-path.ts';
import { day, hour } from './time-range.ts';

/** A maintenance that the service would plan by itself. */
export interface PlannedMaintenance {
  /** What will be done. Default: an update of the server software. */
  readonly description?: string;
  /** When it starts, in milliseconds since 1970. Default: in a week. */
  readonly startsAt?: number;
}

/** Plans a maintenance of a cluster and returns its id. The cluster shows it as `plannedOperation`. */
export function planMaintenance(
  context: Context,
  clusterId: string,
  { description = 'Update of the server software', startsAt = context.now() + 7 * day }: PlannedMaintenance,
): string {
  const maintenance = newMaintenance(context, findCluster(context, clusterId), description, toTimestamp(startsAt));
  context.state.maintenances.set(maintenance.id, maintenance);
  return maintenance.id;
}

/** A scheduled maintenance of a cluster. */
export function newMaintenance(
  context: Context,
  cluster: Pick<ClusterRecord, 'id' | 'folderId'>,
  description: string,
  startScheduledAt: string,
): Maintenance {
  const startsAt = Date.parse(startScheduledAt);
  return {
    id: context.createId('maintenance'),
    resourcePath: resourcePathOf(context, cluster),
    description,
    status: 'SCHEDULED',
    createdAt: toTimestamp(context.now()),
    startScheduledAt,
    completionScheduledAt: toTimestamp(startsAt + hour),
    maxStartScheduledAt: toTimestamp(startsAt + maintenanceRules.maximumDaysPostponed * day),
    userControllable: true,
  };
}
