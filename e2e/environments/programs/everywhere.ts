import { isNotFoundError, ManagedRedis } from '@managed-redis/client';
import { createEmulator } from '@managed-redis/emulator';
import { backup as backupFixture, createClusterParams as createClusterFixture } from '@managed-redis/fixtures';
import { backup as backupSchema, createClusterParams, isBackup } from '@managed-redis/validators';

/** Uses every package that runs in browsers, servers and Workers alike, and reports what each of them did. */
export async function run(): Promise<Record<string, unknown>> {
  return { ...(await listBackups()), ...validateAndMake(), ...(await driveEmulator()) };
}

/** Lists two pages of backups. The service is a stub that fails once and wants to see the token. */
async function listBackups(): Promise<Record<string, unknown>> {
  const pages = [
    { backups: [backupFixture({ id: 'c1:b1' }), backupFixture({ id: 'c1:b2' })], nextPageToken: 'second' },
    { backups: [backupFixture({ id: 'c1:b3' })] },
  ];
  let hasFailed = false;
  const stub = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = input instanceof Request ? input : new Request(input, init);
    const url = new URL(request.url);
    if (request.headers.get('authorization') !== 'Bearer a-token')
      return answer(401, { code: 16, message: 'no token' });
    if (url.pathname !== '/managed-redis/v1/backups') return answer(404, { code: 5, message: 'no such path' });
    if (!hasFailed) {
      hasFailed = true;
      return answer(503, { code: 14, message: 'try again' });
    }
    return answer(200, pages[url.searchParams.get('pageToken') === 'second' ? 1 : 0]);
  };
  const redis = new ManagedRedis({ credentials: 'a-token', fetch: stub, retry: { baseDelay: 1 } });
  const listed: string[] = [];
  for await (const { id } of redis.backups.list({ folderId: 'b1gfolder' })) listed.push(id);
  return { listed };
}

const answer = (status: number, body: unknown): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

/** Makes a backup, accepts it, and refuses a broken one with the place of the fault. */
function validateAndMake(): Record<string, unknown> {
  const made = backupFixture();
  const refused = backupSchema.safeParse({ ...made, folderId: 7 });
  return {
    accepted: isBackup(made),
    refused: refused.success ? [] : refused.issues.map((issue) => issue.path),
  };
}

/** Creates a cluster in the emulator, waits for it, backs it up, reads a log and asks for what is not there. */
async function driveEmulator(): Promise<Record<string, unknown>> {
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
  const logs: string[] = [];
  const toTime = new Date(emulator.clock.now()).toISOString();
  for await (const { record } of redis.clusters.streamLogs({ clusterId: cluster.id, toTime })) {
    logs.push(record.message?.message ?? '');
  }
  return { status: cluster.status, backups: backups.length, missing, logs };
}
