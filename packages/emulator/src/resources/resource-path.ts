import type { MaintenanceResource } from '@managed-redis/types';
import type { Context } from '../core/handler.ts';
import type { ClusterRecord } from '../core/state.ts';

const folderType = 'resource-manager.folder';

/** The resource path of a cluster, from the cluster up to its cloud. */
export const resourcePathOf = (
  { cloudId }: Pick<Context, 'cloudId'>,
  cluster: Pick<ClusterRecord, 'id' | 'folderId'>,
): MaintenanceResource[] => [
  { id: cluster.id, type: 'managed-redis.cluster' },
  { id: cluster.folderId, type: folderType },
  { id: cloudId, type: 'resource-manager.cloud' },
];

/** Writes the folder of a cluster into the paths of its maintenances and change freezes, after a move. */
export function updateResourcePaths({ state }: Context, { id, folderId }: ClusterRecord): void {
  for (const resources of [state.maintenances, state.changeFreezes] as Map<string, HasResourcePath>[]) {
    for (const [key, resource] of resources) {
      if (resource.resourcePath?.[0]?.id !== id) continue;
      const resourcePath = resource.resourcePath.map((item) =>
        item.type === folderType ? { ...item, id: folderId } : item,
      );
      resources.set(key, { ...resource, resourcePath });
    }
  }
}

interface HasResourcePath {
  readonly resourcePath?: MaintenanceResource[];
}
