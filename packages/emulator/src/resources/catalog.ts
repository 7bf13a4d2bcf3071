import type { RedisConfig, ResourcePreset, Version } from '@managed-redis/types';
import { diskTypes } from '../generated/catalog/disk-types.ts';
import { redisConfigFields } from '../generated/catalog/fields.ts';
import { hostClasses } from '../generated/catalog/host-classes.ts';
import { hostFamilies } from '../generated/catalog/host-families.ts';
import { settingDefaults } from '../generated/catalog/setting-defaults.ts';
import type { DiskType, HostClass, HostFamily, ServerVersion, Zone } from '../generated/catalog/types.ts';
import { versions as serverVersions } from '../generated/catalog/versions.ts';
import { zones } from '../generated/catalog/zones.ts';

export const gibibyte = 1024 ** 3;

/** Host classes as responses show them. */
export const resourcePresets: readonly ResourcePreset[] = hostClasses.map((hostClass) => ({
  id: hostClass.id,
  zoneIds: [...familyOf(hostClass).zones],
  cores: String(hostClass.cores),
  memory: String(hostClass.memoryGib * gibibyte),
}));

/** Versions as responses show them. */
export const versions: readonly Version[] = serverVersions.map(({ id, name, status, updatableTo, supportedUntil }) => ({
  id,
  name,
  status,
  updatableTo: [...updatableTo],
  eolAt: `${supportedUntil}T00:00:00Z`,
}));

/** The settings that apply where the user has set none. */
export const defaultRedisConfig: RedisConfig = { ...documentedDefaults(), ...settingDefaults };

export const findHostClass = (id: string): HostClass | undefined => hostClasses.find((each) => each.id === id);

export const findVersion = (id: string): ServerVersion | undefined => serverVersions.find((each) => each.id === id);

export const findDiskType = (id: string): DiskType | undefined => diskTypes.find((each) => each.id === id);

export const findZone = (id: string): Zone | undefined => zones.find((each) => each.id === id);

/** The family of a host class, which says what its hosts run on. */
export function familyOf({ family }: HostClass): HostFamily {
  const families: Readonly<Record<string, HostFamily>> = hostFamilies;
  const found = families[family];
  if (!found) throw new TypeError(`The catalogue has no family ${family}`);
  return found;
}

/** An empty text is not set. */
function documentedDefaults(): RedisConfig {
  const entries = Object.entries(redisConfigFields).flatMap(([name, field]) =>
    'default' in field && field.default !== '' ? [[name, field.default] as const] : [],
  );
  return Object.fromEntries(entries);
}
