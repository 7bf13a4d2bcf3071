import type { ConfigSpec, CreateClusterRequest, Resources, RestoreClusterRequest } from '@managed-redis/types';
import { type FieldViolation, invalidFields } from '../core/refusal.ts';
import type { ClusterSettings } from '../core/state.ts';
import { keepUnspecified } from '../core/update-mask.ts';
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

/** Settings of a new cluster, without the password. */
export function toSettings(request: CreateClusterRequest | Omit<RestoreClusterRequest, 'backupId'>): ClusterSettings {
  const entries = updatableFields.flatMap((field) => (request[field] === undefined ? [] : [[field, request[field]]]));
  return keepUnspecified({
    ...(Object.fromEntries(entries) as Partial<ClusterSettings>),
    name: request.name,
    networkId: request.networkId ?? '',
    configSpec: toConfigSpec(request.configSpec),
  });
}

/**
 * A specification whose settings are all in `redis`, without the password. Settings for one version, such as
 * `redisConfig_7_0`, mean the same.
 */
export function toConfigSpec(configSpec: ConfigSpec): ConfigSpec {
  const { redis, redisConfig_5_0, redisConfig_6_0, redisConfig_6_2, redisConfig_7_0, ...rest } =
    structuredClone(configSpec);
  const given = redis ?? redisConfig_7_0 ?? redisConfig_6_2 ?? redisConfig_6_0 ?? redisConfig_5_0;
  if (!given) return rest;
  const { password: _, ...settings } = given;
  return { ...rest, redis: settings as NonNullable<ConfigSpec['redis']> };
}

/** Throws INVALID_ARGUMENT that lists everything wrong with the settings of a cluster. */
export function checkSettings({ configSpec, maintenanceWindow }: ClusterSettings): void {
  const { version, resources, diskSizeAutoscaling, modules } = configSpec;
  const violations = [...versionProblems(version), ...resourceProblems(resources ?? {})];
  if (Number(diskSizeAutoscaling?.plannedUsageThreshold ?? 0) > 0 && !maintenanceWindow?.weeklyMaintenanceWindow) {
    const field = 'configSpec.diskSizeAutoscaling.plannedUsageThreshold';
    violations.push({ field, description: 'Requires a weekly maintenance window' });
  }
  const search = modules?.valkeySearch;
  if (search && !search.enabled && (search.readerThreads != null || search.writerThreads != null)) {
    const description = 'Threads can be set only while the module is enabled';
    violations.push({ field: 'configSpec.modules.valkeySearch', description });
  }
  if (violations.length > 0) throw invalidFields(violations);
}

function versionProblems(version: string | undefined): FieldViolation[] {
  const field = 'configSpec.version';
  if (!version) return [{ field, description: 'Version must be specified' }];
  if (versions.some(({ id }) => id === version)) return [];
  const known = versions.map(({ id }) => id).join(', ');
  return [{ field, description: `Unknown version "${version}", use one of ${known}` }];
}

function resourceProblems({ resourcePresetId = '', diskTypeId = '', diskSize = '0' }: Resources): FieldViolation[] {
  const violations: FieldViolation[] = [];
  const report = (field: keyof Resources, description: string): void => {
    violations.push({ field: `configSpec.resources.${field}`, description });
  };
  const preset = resourcePresets.find(({ id }) => id === resourcePresetId);
  if (!preset) report('resourcePresetId', `Unknown preset "${resourcePresetId}"`);
  if (!diskTypes.has(diskTypeId)) {
    report('diskTypeId', `Unknown disk type "${diskTypeId}", use one of ${[...diskTypes.keys()].join(', ')}`);
  }
  const smallest = 2 * Number(preset?.memory ?? 0);
  if (!(Number(diskSize) > 0)) {
    report('diskSize', 'Disk size must be a positive integer value');
  } else if (Number(diskSize) < smallest) {
    const size = `${smallest} bytes (${smallest / gibibyte} GB)`;
    report('diskSize', `Invalid disk size: ${preset?.id} needs at least ${size}, twice its memory`);
  }
  return violations;
}
