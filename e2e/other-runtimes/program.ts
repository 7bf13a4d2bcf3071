import { isNotFoundError, ManagedRedis } from '@managed-redis/client';
import { createEmulator } from '@managed-redis/emulator';
import { createClusterParams as createClusterFixture } from '@managed-redis/fixtures';
import { createClusterParams } from '@managed-redis/validators';

/** Uses every package that runs anywhere, and returns the results. */
export async function run(): Promise<unknown[]> {
  const emulator = createEmulator();
  const redis = new ManagedRedis({ credentials: 'any-token', fetch: emulator.fetch, clock: emulator.clock });
  const params = createClusterParams.parse({
    ...createClusterFixture(),
    sharded: false,
    hostSpecs: [{ zoneId: 'ru-central1-a' }],
  });
  const cluster = await (await redis.clusters.create(params)).wait();
  await (await redis.clusters.backup({ clusterId: cluster.id })).wait();
  const backups = await redis.clusters.listBackups({ clusterId: cluster.id }).all();
  const missing = await redis.backups.get({ backupId: 'none' }).catch(isNotFoundError);
  const streamed: string[] = [];
  const toTime = new Date(emulator.clock.now()).toISOString();
  for await (const { record } of redis.clusters.streamLogs({ clusterId: cluster.id, toTime })) {
    streamed.push(record.message?.message ?? '');
  }
  return [cluster.status, backups.length, missing, streamed];
}
