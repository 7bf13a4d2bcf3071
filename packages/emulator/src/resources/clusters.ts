import { looksSame } from '../core/encode-message.ts';
import { readFilter } from '../core/filter.ts';
import type { Context, Handlers } from '../core/handler.ts';
import { assertGiven, Refusal } from '../core/refusal.ts';
import type { ClusterRecord, ClusterSettings } from '../core/state.ts';
import { noChanges } from '../core/update-mask.ts';
import { checkSettings } from './cluster-settings.ts';
import { applyRequest, checkUpdate, isMetadataOnly, setsPassword } from './cluster-update.ts';
import { toCluster } from './cluster-view.ts';
import { assertNameIsFree, checkShardCount, createCluster } from './create-cluster.ts';
import { findCluster, findClusterToChange } from './find.ts';
import { checkHostCounts, checkHostZones } from './host-rules.ts';
import { diskTypeOf } from './hosts.ts';
import { appendLog, endLogStreams } from './logs.ts';
import { deleteMaintenances, nextMaintenance } from './maintenances.ts';
import { findClusterToMaintain, moveMaintenance } from './move-maintenance.ts';
import { checkSettingsPassword } from './password-rules.ts';
import { updateResourcePaths } from './resource-path.ts';

export const clusterHandlers = {
  createCluster(params, context) {
    checkShardCount(params.hostSpecs ?? [], params.sharded ?? false);
    const cluster = createCluster(params, context);
    return {
      metadata: { clusterId: cluster.id },
      clusterId: cluster.id,
      finish(at) {
        cluster.status = 'RUNNING';
        appendLog(cluster, at, 'Ready to accept connections');
        return toCluster(cluster);
      },
      undo() {
        cluster.status = 'ERROR';
      },
    };
  },

  getCluster: ({ clusterId }, context) => toCluster(findCluster(context, clusterId)),

  listClusters({ folderId, filter }, { state }) {
    assertGiven({ folderId });
    const passes = readFilter(filter, { name: ['='] });
    const clusters = [...state.clusters.values()]
      .filter((cluster) => cluster.folderId === folderId && passes({ name: cluster.settings.name }))
      .map(toCluster);
    return { clusters };
  },

  updateCluster({ clusterId, ...request }, context) {
    const cluster = findClusterToChange(context, clusterId, ['RUNNING', 'STOPPED']);
    const after = applyRequest(cluster.settings, request);
    assertGiven({ name: after.name, networkId: after.networkId });
    checkSettingsPassword(request.configSpec ?? {});
    if (!setsPassword(request)) assertChanged(cluster, after);
    checkNewSettings(context, cluster, after);
    return {
      metadata: { clusterId },
      clusterId,
      clusterStatus: isMetadataOnly(cluster.settings, after) ? cluster.status : 'UPDATING',
      reserves: { cluster: { folderId: cluster.folderId, name: after.name } },
      finish(at) {
        cluster.settings = after;
        appendLog(cluster, at, 'Configuration was changed');
        return toCluster(cluster);
      },
    };
  },

  deleteCluster({ clusterId }, context) {
    const cluster = findClusterToChange(context, clusterId, ['RUNNING', 'STOPPED', 'ERROR']);
    if (cluster.settings.deletionProtection) {
      throw new Refusal(
        'FAILED_PRECONDITION',
        `The operation was rejected because cluster has 'deletion_protection' = ON`,
      );
    }
    return {
      metadata: { clusterId },
      clusterId,
      finish() {
        removeCluster(context, cluster);
        return {};
      },
    };
  },

  moveCluster({ clusterId, destinationFolderId }, context) {
    const cluster = findClusterToChange(context, clusterId);
    assertGiven({ destinationFolderId });
    const sourceFolderId = cluster.folderId;
    if (destinationFolderId === sourceFolderId) throw noChanges();
    assertNameIsFree(context, destinationFolderId, cluster.settings.name);
    return {
      metadata: { clusterId, sourceFolderId, destinationFolderId },
      clusterId,
      clusterStatus: 'UPDATING',
      reserves: { cluster: { folderId: destinationFolderId, name: cluster.settings.name } },
      finish() {
        cluster.folderId = destinationFolderId;
        updateResourcePaths(context, cluster);
        return toCluster(cluster);
      },
    };
  },

  startCluster({ clusterId }, context) {
    const cluster = findClusterToChange(context, clusterId, ['STOPPED']);
    return {
      metadata: { clusterId },
      clusterId,
      clusterStatus: 'STARTING',
      finish(at) {
        cluster.status = 'RUNNING';
        appendLog(cluster, at, 'Ready to accept connections');
        return toCluster(cluster);
      },
      undo() {
        cluster.status = 'ERROR';
      },
    };
  },

  stopCluster({ clusterId }, context) {
    const cluster = findClusterToChange(context, clusterId);
    return {
      metadata: { clusterId },
      clusterId,
      clusterStatus: 'STOPPING',
      finish(at) {
        cluster.status = 'STOPPED';
        appendLog(cluster, at, 'Shutting down');
        return toCluster(cluster);
      },
    };
  },

  rescheduleClusterMaintenance({ clusterId, rescheduleType, delayedUntil }, context) {
    const cluster = findClusterToMaintain(context, clusterId);
    const planned = nextMaintenance(context, clusterId);
    if (!planned) throw new Refusal('FAILED_PRECONDITION', `Cluster ${clusterId} has no planned maintenance`);
    const newTime = { type: rescheduleType, time: delayedUntil, field: 'delayedUntil' };
    const { after, clusterStatus, finish } = moveMaintenance(context, planned, cluster, newTime);
    return {
      metadata: { clusterId, delayedUntil: after.startScheduledAt ?? '' },
      clusterId,
      ...(clusterStatus && { clusterStatus }),
      finish() {
        finish();
        return toCluster(cluster);
      },
    };
  },
} satisfies Handlers;

/** Throws when the update leaves the cluster as it is. */
function assertChanged(cluster: ClusterRecord, settings: ClusterSettings): void {
  if (looksSame('Cluster', toCluster(cluster), toCluster({ ...cluster, settings }))) throw noChanges();
}

/** Throws when the cluster cannot have the new settings, or not at present. */
function checkNewSettings(context: Context, cluster: ClusterRecord, settings: ClusterSettings): void {
  checkUpdate(cluster.settings, settings);
  checkSettings(settings);
  const { resourcePresetId } = settings.configSpec.resources ?? {};
  if (resourcePresetId !== cluster.settings.configSpec.resources?.resourcePresetId) {
    checkHostZones(cluster.hosts, resourcePresetId, () => 'configSpec.resources.resourcePresetId');
  }
  const diskTypeId = diskTypeOf({ settings });
  if (diskTypeId !== diskTypeOf(cluster)) checkHostCounts(cluster.hosts, { ...cluster, diskTypeId });
  assertNameIsFree(context, cluster.folderId, settings.name, cluster.id);
  if (cluster.status === 'STOPPED' && !isMetadataOnly(cluster.settings, settings)) {
    throw new Refusal('FAILED_PRECONDITION', `Cluster ${cluster.id} is stopped; start it to change its configuration`);
  }
}

/** Removes a cluster and everything that belongs to it, except for its backups. */
export function removeCluster(context: Context, cluster: ClusterRecord): void {
  context.state.clusters.delete(cluster.id);
  deleteMaintenances(context, cluster.id);
  endLogStreams(cluster);
}
