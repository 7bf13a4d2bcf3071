import type { ConfigSpec, CreateClusterRequest, Resources, RestoreClusterRequest } from '@managed-redis/types';
import { type FieldViolation, invalidFields } from '../core/refusal.ts';
import type { ClusterSettings } from '../core/state.ts';
import { keepUnspecified } from '../core/update-mask.ts';
import { diskTypes } from '../generated/catalog/disk-types.ts';
import { findDiskType, findHostClass, findVersion, versions } from './catalog.ts';
import { diskProblem } from './disk-rules.ts';

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
  violations.push(...moduleProblems(configSpec));
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
  if (findVersion(version)) return [];
  const known = versions.map(({ id }) => id).join(', ');
  return [{ field, description: `Unknown version "${version}", use one of ${known}` }];
}

/** Modules that the version does not have. */
function moduleProblems({ version = '', modules = {} }: ConfigSpec): FieldViolation[] {
  const available = findVersion(version)?.modules;
  if (!available) return [];
  return Object.entries(modules).flatMap(([name, module]) => {
    if (!module?.enabled || available.some((each) => each === name)) return [];
    return [{ field: `configSpec.modules.${name}`, description: `Version ${version} does not have the module` }];
  });
}

function resourceProblems({ resourcePresetId = '', diskTypeId = '', diskSize = '0' }: Resources): FieldViolation[] {
  const violations: FieldViolation[] = [];
  const report = (field: keyof Resources, description: string): void => {
    violations.push({ field: `configSpec.resources.${field}`, description });
  };
  const hostClass = findHostClass(resourcePresetId);
  if (!hostClass) report('resourcePresetId', `Unknown preset "${resourcePresetId}"`);
  const isKnownType = findDiskType(diskTypeId) !== undefined;
  if (!isKnownType) {
    report('diskTypeId', `Unknown disk type "${diskTypeId}", use one of ${diskTypes.map(({ id }) => id).join(', ')}`);
  }
  if (!(Number(diskSize) > 0)) {
    report('diskSize', 'Disk size must be a positive integer value');
  } else if (hostClass && isKnownType) {
    const problem = diskProblem(Number(diskSize), diskTypeId, hostClass);
    if (problem !== undefined) report('diskSize', problem);
  }
  return violations;
}
