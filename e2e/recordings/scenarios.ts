import { isApiError, ManagedRedis } from '@managed-redis/client';
import { createEmulator } from '@managed-redis/emulator';
import { type Recording, record } from '@managed-redis/fixtures';
import { clusterParams, createCluster, folderId, start } from '../client-and-emulator/connect.ts';

/** The program that a recording records. */
export type Scenario = (redis: ManagedRedis) => Promise<unknown>;

/** Scenarios, by the name of their recording. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  'create-cluster': async (redis) => redis.clusters.get({ clusterId: await createCluster(redis) }),

  'backup-and-restore': async (redis) => {
    const clusterId = await createCluster(redis);
    await (await redis.clusters.backup({ clusterId })).wait();
    const { backups = [] } = await redis.clusters.listBackups({ clusterId });
    const { hostSpecs: _, ...copy } = clusterParams({ name: 'orders-copy' });
    const hostSpecs = [{ zoneId: 'ru-central1-a' }];
    const restored = await redis.clusters.restore({ ...copy, hostSpecs, backupId: backups[0]?.id ?? '' });
    return restored.wait();
  },

  'refused-calls': async (redis) => {
    const clusterId = await createCluster(redis, { deletionProtection: true });
    return [
      await statusOf(redis.clusters.get({ clusterId: 'c9q00000000000000000' })),
      await statusOf(redis.clusters.delete({ clusterId })),
      await statusOf(redis.clusters.create(clusterParams())),
      await statusOf(redis.clusters.list({ folderId, pageSize: '5000' })),
    ];
  },
};

/** The HTTP status of the error of a call. Undefined when the call succeeds. */
async function statusOf(call: PromiseLike<unknown>): Promise<number | undefined> {
  try {
    await call;
    return undefined;
  } catch (error) {
    if (isApiError(error)) return error.status;
    throw error;
  }
}

/** Plays a scenario against the emulator and returns its recording, in normal form. */
export async function recordScenario(scenario: Scenario): Promise<{ result: unknown; recording: Recording }> {
  const emulator = createEmulator({ now: () => start });
  const recorder = record(emulator.fetch, { source: 'emulator' });
  const redis = new ManagedRedis({ credentials: 'any-token', fetch: recorder.fetch, clock: emulator.clock });
  const result = await scenario(redis);
  return { result, recording: await recorder.recording() };
}

/** The file of a recording. */
export const recordingUrl = (name: string): URL =>
  new URL(`../../packages/fixtures/recordings/${name}.json`, import.meta.url);

export const recordingText = (recording: Recording): string => `${JSON.stringify(recording, null, 2)}\n`;
