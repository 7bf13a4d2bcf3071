import type { Backup } from '@managed-redis/types';
import { toTimestamp } from '../core/clock.ts';
import type { Context, Handlers } from '../core/handler.ts';
import { notFound, Refusal } from '../core/refusal.ts';
import type { BackupRecord, ClusterRecord } from '../core/state.ts';
import { versions } from './catalog.ts';
import { checkSettings, toSettings } from './cluster-settings.ts';
import { toCluster } from './cluster-view.ts';
import { checkShardCount, createCluster, isRefusedAtCreation } from './create-cluster.ts';
import { assertNotRunning, findCluster, findClusterToChange } from './find.ts';
import { shardNamesOf } from './host-rules.ts';

export const backupHandlers = {
  getBackup: ({ backupId }, context) => findBackup(context, backupId).backup,

  listBackups: ({ folderId }, { state }) => ({
    backups: newestFirst([...state.backups.values()].filter(({ backup }) => backup.folderId === folderId)),
  }),

  listClusterBackups({ clusterId }, context) {
    findCluster(context, clusterId);
    const records = [...context.state.backups.values()];
    return { backups: newestFirst(records.filter(({ backup }) => backup.sourceClusterId === clusterId)) };
  },

  backupCluster({ clusterId }, context) {
    const cluster = findClusterToChange(context, clusterId);
    const startedAt = context.now();
    return {
      metadata: { clusterId },
      clusterId,
      cancellable: true,
      finish(at) {
        const backup: Backup = {
          id: createBackupId(context, clusterId, startedAt),
          folderId: cluster.folderId,
          createdAt: toTimestamp(at),
          sourceClusterId: clusterId,
          startedAt: toTimestamp(startedAt),
          sourceShardNames: [...cluster.shardNames],
          type: 'MANUAL',
        };
        context.state.backups.set(backup.id, { backup, source: sourceOf(cluster) });
        return toCluster(cluster);
      },
    };
  },

  deleteBackup({ backupId }, context) {
    const { backup } = findBackup(context, backupId);
    if (backup.type !== 'MANUAL') {
      throw new Refusal('FAILED_PRECONDITION', `Backup ${backupId} is automatic: only manual backups can be deleted`);
    }
    assertNotRunning(context, 'deleteBackup', { backupId });
    return {
      metadata: { backupId },
      finish() {
        context.state.backups.delete(backupId);
        return {};
      },
    };
  },

  restoreCluster({ backupId, ...request }, context) {
    const { backup, source } = findBackup(context, backupId);
    checkSettings(toSettings(request));
    checkSource(source, request.configSpec.version ?? '', request.configSpec.resources?.diskSize ?? '0');
    // A false or empty field counts as not given, as in protobuf.
    const sharded = request.sharded || source.sharded;
    const hostSpecs = request.hostSpecs?.length ? request.hostSpecs : [...source.hostSpecs];
    // A cluster can come to have a number of shards that none is created with. Its backup can be restored.
    if (!isRefusedAtCreation(shardNamesOf(source.hostSpecs).length)) checkShardCount(hostSpecs, sharded);
    const folderId = request.folderId || backup.folderId;
    const cluster = createCluster({ ...request, folderId, sharded, hostSpecs }, context);
    return {
      metadata: { clusterId: cluster.id, backupId },
      clusterId: cluster.id,
      finish() {
        cluster.status = 'RUNNING';
        return toCluster(cluster);
      },
      undo() {
        cluster.status = 'ERROR';
      },
    };
  },
} satisfies Handlers;

function findBackup({ state }: Context, id: string): BackupRecord {
  const record = state.backups.get(id);
  if (!record) throw notFound('Backup', id);
  return record;
}

/** What restoring a backup of this cluster needs to know. */
export function sourceOf({ settings, sharded, hosts }: ClusterRecord): BackupRecord['source'] {
  const { version = '', resources } = settings.configSpec;
  const hostSpecs = hosts.map(({ zoneId, subnetId, shardName }) => ({
    zoneId,
    ...(subnetId !== undefined && { subnetId }),
    ...(shardName !== undefined && { shardName }),
  }));
  return { version, diskSize: resources?.diskSize ?? '0', sharded, hostSpecs };
}

const newestFirst = (records: readonly BackupRecord[]): Backup[] => records.map(({ backup }) => backup).reverse();

/** `<cluster>:20181113T133617`. A second backup within one second takes the next free second. */
function createBackupId({ state }: Context, clusterId: string, startedAt: number): string {
  for (let time = startedAt; ; time += 1000) {
    const id = `${clusterId}:${new Date(time).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}`;
    if (!state.backups.has(id)) return id;
  }
}

function checkSource(source: BackupRecord['source'], version: string, diskSize: string): void {
  const isReachable =
    source.version === '' ||
    version === source.version ||
    versions.find(({ id }) => id === source.version)?.updatableTo?.includes(version);
  if (!isReachable) {
    throw new Refusal('INVALID_ARGUMENT', `A backup of version "${source.version}" cannot be restored as "${version}"`);
  }
  if (Number(diskSize) < Number(source.diskSize)) {
    throw new Refusal('INVALID_ARGUMENT', `The disk must hold the backup: at least ${source.diskSize} bytes`);
  }
}
