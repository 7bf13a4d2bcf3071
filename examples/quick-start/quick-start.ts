import type { ManagedRedis } from '@managed-redis/client';
import type { RunStep } from './report.ts';

/** Where to create the cluster, and its name and password. */
export interface Place {
  readonly folderId: string;
  readonly networkId: string;
  readonly zoneId: string;
  /** Required if the zone has several subnets in the network. */
  readonly subnetId?: string | undefined;
  readonly name: string;
  readonly password: string;
}

/** Creates a cluster, backs it up, finds the backup again, and deletes the cluster unless `keep` is set. */
export async function quickStart(redis: ManagedRedis, place: Place, step: RunStep, keep = false): Promise<void> {
  const cluster = await step(
    { title: 'Create', call: 'clusters.create' },
    async (onProgress) => {
      const operation = await redis.clusters.create({
        folderId: place.folderId,
        networkId: place.networkId,
        name: place.name,
        description: 'Created by the quick start',
        environment: 'PRODUCTION',
        configSpec: {
          version: '8.1-valkey',
          resources: { resourcePresetId: 'hm3-c2-m8', diskSize: String(16 * 1024 ** 3), diskTypeId: 'network-ssd' },
          redis: { maxmemoryPolicy: 'ALLKEYS_LRU', password: place.password },
        },
        hostSpecs: [{ zoneId: place.zoneId, ...(place.subnetId && { subnetId: place.subnetId }) }],
        labels: { purpose: 'quick-start' },
      });
      return operation.wait({ onProgress });
    },
    ({ id, status }) => `${id} is ${status}`,
  );
  const clusterId = cluster.id;

  await step(
    { title: 'Back up', call: 'clusters.backup' },
    async (onProgress) => {
      const operation = await redis.clusters.backup({ clusterId });
      return operation.wait({ onProgress });
    },
    () => 'backed up',
  );

  // The operation does not name the new backup. It is the newest one of the cluster.
  const [newest] = await step(
    { title: 'List backups', call: 'clusters.listBackups' },
    () => redis.clusters.listBackups({ clusterId }).all(),
    (backups) => `${backups.length} found`,
  );
  if (!newest) throw new Error(`Cluster ${clusterId} has no backup`);

  await step(
    { title: 'Get backup', call: 'backups.get' },
    () => redis.backups.get({ backupId: newest.id }),
    ({ type, createdAt }) => `${type}, finished ${createdAt}`,
  );

  await step(
    { title: 'List operations', call: 'clusters.listOperations' },
    () => redis.clusters.listOperations({ clusterId }).all(),
    (operations) => operations.map(({ description }) => description).join(', '),
  );

  if (keep) return;
  await step(
    { title: 'Delete', call: 'clusters.delete' },
    async (onProgress) => {
      const operation = await redis.clusters.delete({ clusterId });
      return operation.wait({ onProgress });
    },
    () => 'deleted; its backups stay for a while',
  );
}
