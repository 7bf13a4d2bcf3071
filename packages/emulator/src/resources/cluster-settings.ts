import type { ConfigSpec, CreateClusterRequest, RestoreClusterRequest } from '@managed-redis/types';
import { type FieldViolation, invalidFields } from '../core/refusal.ts';
import type { ClusterSettings } from '../core/state.ts';
import { specified } from '../core/update-mask.ts';
import { diskTypes, gibibyte, resourcePresets, versions } from './catalog.ts';

/** Fields of a cluster that an update may change. */
export const updatableFields = [
  'name',
  'description',
  'labels',
  'configSpec',
  'maintenanceWindow',
  'maintenanceWindows',
  'securityGroupIds',
  'deletionProtection',
  'persistenceMode',
  'networkId',
  'announceHostnames',
  'authSentinel',
] as const;

/** Settings of a new cluster. The password is not kept. */
export function toSettings(request: CreateClusterRequest | Omit<RestoreClusterRequest, 'backupId'>): ClusterSettings {
  const entries = updatableFields.flatMap((field) => (request[field] === undefined ? [] : [[field, request[field]]]));
  return specified({
    ...(Object.fromEntries(entries) as Partial<ClusterSettings>),
    name: request.name,
    networkId: request.networkId ?? '',
    configSpec: toConfigSpec(request.configSpec),
  });
}

/**
 * The older settings of one version (`redisConfig_7_0`) say the same as `redis`, so only that is kept, without the
 * password.
 */
export function toConfigSpec(configSpec: ConfigSpec): ConfigSpec {
  const { redis, redisConfig_5_0, redisConfig_6_0, redisConfig_6_2, redisConfig_7_0, ...rest } =
    structuredClone(configSpec);
  const given = redis ?? redisConfig_7_0 ?? redisConfig_6_2 ?? redisConfig_6_0 ?? redisConfig_5_0;
  if (!given) return rest;
  const { password: _, ...settings } = given;
  return { ...rest, redis: settings as NonNullable<ConfigSpec['redis']> };
}

/** Throws INVALID_ARGUMENT when no cluster can have these settings. */
export function checkSettings({ configSpec, maintenanceWindow }: ClusterSettings): void {
  const violations: FieldViolation[] = [];
  const refuse = (field: string, description: string): void => void violations.push({ field, description });
  const { version = '', resources, diskSizeAutoscaling, modules } = configSpec;

  if (version === '') refuse('configSpec.version', 'Version must be specified');
  else if (!versions.some(({ id }) => id === version)) {
    refuse('configSpec.version', `Unknown version "${version}", use one of ${versions.map(({ id }) => id).join(', ')}`);
  }

  const preset = resourcePresets.find(({ id }) => id === resources?.resourcePresetId);
  if (!preset) refuse('configSpec.resources.resourcePresetId', `Unknown preset "${resources?.resourcePresetId ?? ''}"`);
  const diskType = resources?.diskTypeId ?? '';
  if (!diskTypes.has(diskType)) {
    refuse(
      'configSpec.resources.diskTypeId',
      `Unknown disk type "${diskType}", use one of ${[...diskTypes.keys()].join(', ')}`,
    );
  }
  const diskSize = Number(resources?.diskSize ?? 0);
  if (!(diskSize > 0)) {
    refuse('configSpec.resources.diskSize', 'Disk size must be a positive integer value');
  } else if (preset && diskSize < 2 * Number(preset.memory)) {
    const least = 2 * Number(preset.memory);
    refuse(
      'configSpec.resources.diskSize',
      `Invalid disk size: ${preset.id} needs at least ${least} bytes (${least / gibibyte} GB), twice its memory`,
    );
  }
  if (Number(diskSizeAutoscaling?.plannedUsageThreshold ?? 0) > 0 && !maintenanceWindow?.weeklyMaintenanceWindow) {
    refuse('configSpec.diskSizeAutoscaling.plannedUsageThreshold', 'Needs a weekly maintenance window');
  }
  const search = modules?.valkeySearch;
  if (search && !search.enabled && (search.readerThreads != null || search.writerThreads != null)) {
    refuse('configSpec.modules.valkeySearch', 'Threads can only be set while the module is enabled');
  }
  if (violations.length > 0) throw invalidFields(violations);
}
