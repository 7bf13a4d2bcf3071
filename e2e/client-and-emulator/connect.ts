import { type ClientOptions, ManagedRedis } from '@managed-redis/client';
import { createEmulator, type Emulator, type EmulatorOptions } from '@managed-redis/emulator';
import type { CreateClusterParams } from '@managed-redis/types';

export const start = Date.parse('2026-07-24T12:00:00Z');

export const folderId = 'b1gmt5r8vq2c7n4k0p3d';

/** A client with an emulator behind it. Both use the emulator's time, so no test waits. */
export function connect(
  emulatorOptions: EmulatorOptions = {},
  clientOptions: ClientOptions = {},
): { redis: ManagedRedis; emulator: Emulator; connectAgain(options?: ClientOptions): ManagedRedis } {
  const emulator = createEmulator({ now: () => start, ...emulatorOptions });
  const connectAgain = (options: ClientOptions = clientOptions): ManagedRedis =>
    new ManagedRedis({ credentials: 'any-token', fetch: emulator.fetch, clock: emulator.clock, ...options });
  return { redis: connectAgain(), emulator, connectAgain };
}

export const clusterParams = (overrides: Partial<CreateClusterParams> = {}): CreateClusterParams => ({
  folderId,
  name: 'orders',
  environment: 'PRODUCTION',
  networkId: 'enp5s8k2d4f7h1j3l6q9',
  configSpec: {
    version: '8.1-valkey',
    resources: { resourcePresetId: 'hm3-c2-m8', diskSize: '17179869184', diskTypeId: 'network-ssd' },
    redis: { maxmemoryPolicy: 'ALLKEYS_LRU', password: 'not-a-real-password' },
  },
  hostSpecs: [{ zoneId: 'ru-central1-a' }, { zoneId: 'ru-central1-b' }],
  ...overrides,
});

/** Creates a cluster, waits for it, and returns its id. */
export async function createCluster(
  redis: ManagedRedis,
  overrides: Partial<CreateClusterParams> = {},
): Promise<string> {
  const operation = await redis.clusters.create(clusterParams(overrides));
  return (await operation.wait()).id;
}
