import { ManagedRedis } from '@managed-redis/client';
import { createEmulator, type Emulator, type EmulatorOptions } from '@managed-redis/emulator';
import type { CreateClusterParams } from '@managed-redis/types';

export const folderId = 'b1gmt5r8vq2c7n4k0p3d';

/** For the tests of the examples: a client with an emulator behind it. Waiting takes no time. */
export function connect(options: EmulatorOptions = {}): {
  redis: ManagedRedis;
  emulator: Emulator;
  connectAgain(): ManagedRedis;
} {
  const emulator = createEmulator(options);
  const connectAgain = (): ManagedRedis =>
    new ManagedRedis({ credentials: 'any-token', fetch: emulator.fetch, clock: emulator.clock });
  return { redis: connectAgain(), emulator, connectAgain };
}

/** Creates a cluster with two hosts, waits for it, and returns its id. */
export async function createCluster(
  redis: ManagedRedis,
  overrides: Partial<CreateClusterParams> = {},
): Promise<string> {
  const operation = await redis.clusters.create({
    folderId,
    name: 'orders',
    environment: 'PRODUCTION',
    networkId: 'enp5s8k2d4f7h1j3l6q9',
    configSpec: {
      version: '8.1-valkey',
      resources: { resourcePresetId: 'hm3-c2-m8', diskSize: '17179869184', diskTypeId: 'network-ssd' },
      redis: { password: 'not-a-real-password' },
    },
    hostSpecs: [{ zoneId: 'ru-central1-a' }, { zoneId: 'ru-central1-b' }],
    ...overrides,
  });
  return (await operation.wait()).id;
}
