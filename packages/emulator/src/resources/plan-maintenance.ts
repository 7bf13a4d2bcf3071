import { toTimestamp } from '../core/clock.ts';
import type { Context } from '../core/handler.ts';
import { findCluster } from './find.ts';
import { resourcePathOf } from './maintenances.ts';
import { day } from './time-range.ts';

/** Maintenance that the service would plan by itself. */
export interface PlannedMaintenance {
  /** What it is for. Default: an update of the server software. */
  readonly description?: string;
  /** When it starts, in milliseconds since 1970. Default: in a week. */
  readonly startsAt?: number;
}

/** Plans a maintenance of a cluster; returns its id. The cluster shows it as `plannedOperation`. */
export function planMaintenance(
  context: Context,
  clusterId: string,
  { description = 'Update of the server software', startsAt = context.now() + 7 * day }: PlannedMaintenance,
): string {
  const cluster = findCluster(context, clusterId);
  const id = context.createId('maintenance');
  cluster.plannedOperation = { info: description, delayedUntil: toTimestamp(startsAt) };
  context.state.maintenances.set(id, {
    id,
    resourcePath: resourcePathOf(cluster),
    description,
    status: 'SCHEDULED',
    createdAt: toTimestamp(context.now()),
    startScheduledAt: toTimestamp(startsAt),
    completionScheduledAt: toTimestamp(startsAt + day / 24),
    maxStartScheduledAt: toTimestamp(startsAt + 14 * day),
    userControllable: true,
  });
  return id;
}
