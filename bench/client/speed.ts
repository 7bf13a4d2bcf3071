import ky from 'ky';
import createOpenapiClient from 'openapi-fetch';
import { ManagedRedis } from '../../packages/client/dist/index.js';

const rounds = 40;
const callsPerRound = 2000;
const text = JSON.stringify({ id: 'b1', folderId: 'f1', sourceClusterId: 'c1', createdAt: '2026-01-01T00:00:00Z' });
const headers = { 'content-type': 'application/json' };

/** A `fetch` that costs as little as one can. */
const stub = async (): Promise<Response> => new Response(text, { headers });
const url = 'https://mdb.api.cloud.yandex.net/managed-redis/v1/backups/b1';

const redis = new ManagedRedis({ credentials: 't1.token', fetch: stub });
/** Every optional part switched on, with parts that do as little as possible themselves. */
const schema = { '~standard': { version: 1, vendor: 'bench', validate: (value: unknown) => ({ value }) } } as const;
const loaded = new ManagedRedis({
  credentials: () => 't1.token',
  fetch: stub,
  middleware: [(request, next) => next(request)],
  validate: { requests: { backups: { get: schema } }, responses: { backups: { get: schema } } },
  logger: { error() {}, warn() {}, info() {}, debug() {} },
  logLevel: 'debug',
});
const peer = createOpenapiClient<Record<string, Record<string, never>>>({ baseUrl: 'https://x.test', fetch: stub });
const signal = new AbortController().signal;

const programs: Record<string, () => Promise<unknown>> = {
  'bare fetch stub, body parsed': async () => (await stub()).json(),
  'redis.backups.get': () => redis.backups.get({ backupId: 'b1' }),
  'redis.backups.get, with a signal': () => redis.backups.get({ backupId: 'b1' }, { signal }),
  'redis.backups.get, every option on': () => loaded.backups.get({ backupId: 'b1' }),
  'redis.http.GET': () =>
    redis.http.GET('/managed-redis/v1/backups/{backupId}', { params: { path: { backupId: 'b1' } } }),
  'peer: openapi-fetch': () => peer.GET('/managed-redis/v1/backups/b1' as never, {} as never),
  'peer: ky': () => ky.get(url, { fetch: stub }).json(),
};

/** Median microseconds per call of each program. The programs take turns, so that noise meets all of them. */
export async function measureSpeed(): Promise<Map<string, number>> {
  const times = new Map<string, number[]>();
  for (let round = -5; round < rounds; round++) {
    for (const [name, program] of Object.entries(programs)) {
      const start = performance.now();
      for (let call = 0; call < callsPerRound; call++) await program();
      const microseconds = ((performance.now() - start) * 1000) / callsPerRound;
      if (round >= 0) times.set(name, [...(times.get(name) ?? []), microseconds]);
    }
  }
  return new Map([...times].map(([name, list]) => [name, list.sort((a, b) => a - b)[list.length >> 1]!]));
}

export async function reportSpeed(): Promise<void> {
  const medians = await measureSpeed();
  const bare = medians.get('bare fetch stub, body parsed')!;
  for (const [name, median] of medians) {
    console.log(
      `${name.padEnd(48)} ${median.toFixed(1).padStart(7)} µs ${`+${(median - bare).toFixed(1)}`.padStart(8)} µs`,
    );
  }
}

if (import.meta.main) await reportSpeed();
