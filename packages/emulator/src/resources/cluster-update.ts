import type { ConfigSpec, UpdateClusterRequest } from '@managed-redis/types';
import { invalidField, Refusal } from '../core/refusal.ts';
import type { ClusterSettings } from '../core/state.ts';
import { isSame } from '../core/update-mask.ts';
import { versions } from './catalog.ts';

/** A mask may name the older settings of one version; they are kept as `redis`. */
export const toMask = (mask: string | undefined): string | undefined =>
  mask?.replaceAll(/\bconfigSpec\.redisConfig_\d_\d\b/g, 'configSpec.redis');

/** Whether an update sets the password of the default user: a change that the settings do not show. */
export function givesPassword({ configSpec }: Pick<UpdateClusterRequest, 'configSpec'>): boolean {
  const { redis, redisConfig_5_0, redisConfig_6_0, redisConfig_6_2, redisConfig_7_0 } = configSpec ?? {};
  return [redis, redisConfig_5_0, redisConfig_6_0, redisConfig_6_2, redisConfig_7_0].some(
    (settings) => settings?.password !== undefined,
  );
}

/** Whether the hosts are not touched: such an update runs without the status UPDATING, on stopped clusters too. */
export const isMetadataOnly = (before: ClusterSettings, after: ClusterSettings): boolean =>
  isSame(before.configSpec, after.configSpec) &&
  isSame(before.networkId, after.networkId) &&
  isSame(before.persistenceMode, after.persistenceMode) &&
  isSame(before.announceHostnames, after.announceHostnames) &&
  isSame(before.authSentinel, after.authSentinel);

/** Throws when the service refuses the step from one to the other. */
export function checkUpdate({ configSpec: before }: ClusterSettings, { configSpec: after }: ClusterSettings): void {
  checkVersion(before.version, after.version);
  if (Number(after.resources?.diskSize ?? 0) < Number(before.resources?.diskSize ?? 0)) {
    throw invalidField('configSpec.resources.diskSize', 'The disk cannot be made smaller');
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
