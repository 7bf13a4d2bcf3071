import type { ConfigSpec, UpdateClusterRequest } from '@managed-redis/types';
import { isSame } from '../core/is-same.ts';
import { invalidField, Refusal } from '../core/refusal.ts';
import type { ClusterSettings } from '../core/state.ts';
import { applyUpdate, readMask } from '../core/update-mask.ts';
import { versions } from './catalog.ts';
import { toConfigSpec, updatableFields } from './cluster-settings.ts';

/** The settings after an update. A name, network or specification that the update resets is kept. */
export function applyRequest(
  before: ClusterSettings,
  request: Omit<UpdateClusterRequest, 'clusterId'>,
): ClusterSettings {
  const patch = request.configSpec ? { ...request, configSpec: toConfigSpec(request.configSpec) } : request;
  const after = applyUpdate(before, patch, toCurrentMask(request.updateMask), updatableFields, 'Cluster');
  after.name ??= before.name;
  after.networkId ??= before.networkId;
  after.configSpec ??= before.configSpec;
  return after;
}

/** A mask with `configSpec.redis` in place of settings for one version, such as `redisConfig_7_0`. */
const toCurrentMask = (mask: string | undefined): string | undefined =>
  mask?.replaceAll(/\bconfigSpec\.redisConfig_\d_\d\b/g, 'configSpec.redis');

/** Whether an update sets the password of the default user, a change that the settings do not show. */
export function setsPassword({
  configSpec,
  updateMask,
}: Pick<UpdateClusterRequest, 'configSpec' | 'updateMask'>): boolean {
  if (updateMask !== undefined && !coversPassword(updateMask)) return false;
  const { redis, redisConfig_5_0, redisConfig_6_0, redisConfig_6_2, redisConfig_7_0 } = configSpec ?? {};
  return [redis, redisConfig_5_0, redisConfig_6_0, redisConfig_6_2, redisConfig_7_0].some(
    (settings) => settings?.password !== undefined,
  );
}

const coversPassword = (mask: string): boolean =>
  readMask(toCurrentMask(mask) ?? '').some((path) => `${passwordPath}.`.startsWith(`${path}.`));

const passwordPath = 'configSpec.redis.password';

/** Settings that only reach a cluster through its hosts. */
const hostSettings = ['configSpec', 'networkId', 'persistenceMode', 'announceHostnames', 'authSentinel'] as const;

/** Whether an update leaves the hosts alone. If so, it runs without the status UPDATING, even on a stopped cluster. */
export const isMetadataOnly = (before: ClusterSettings, after: ClusterSettings): boolean =>
  hostSettings.every((field) => isSame(before[field], after[field]));

/** Throws when the service refuses to change these settings into those. */
export function checkUpdate({ configSpec: before }: ClusterSettings, { configSpec: after }: ClusterSettings): void {
  checkVersion(before.version, after.version);
  if (Number(after.resources?.diskSize ?? 0) < Number(before.resources?.diskSize ?? 0)) {
    throw invalidField('configSpec.resources.diskSize', 'The disk cannot shrink');
  }
  for (const module of ['valkeySearch', 'valkeyJson', 'valkeyBloom'] as const) {
    if (isEnabled(before, module) && !isEnabled(after, module)) {
      throw new Refusal('FAILED_PRECONDITION', `module ${module} can not be disabled`);
    }
  }
}

function checkVersion(before = '', after = ''): void {
  if (before === after || versions.find(({ id }) => id === before)?.updatableTo?.includes(after)) return;
  throw new Refusal('INVALID_ARGUMENT', `version "${before}" is not updatable to "${after}"`);
}

const isEnabled = ({ modules }: ConfigSpec, module: 'valkeySearch' | 'valkeyJson' | 'valkeyBloom'): boolean =>
  modules?.[module]?.enabled ?? false;
