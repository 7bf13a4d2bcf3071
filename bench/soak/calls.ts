import type { ManagedRedis } from '../../packages/client/dist/index.js';

type Call = (redis: ManagedRedis, shared: AbortSignal) => Promise<unknown>;

/** The call fails, as it must. */
const failing = async (promise: PromiseLike<unknown>): Promise<void> => {
  const failed = await promise.then(
    () => false,
    () => true,
  );
  if (!failed) throw new Error('A call that must fail has succeeded');
};

/** How programs use the client. Each counts as one call. */
export const calls: Readonly<Record<string, Call>> = {
  get: (redis) => redis.clusters.get({ clusterId: 'c9q1' }),
  'get with a signal that lives on': (redis, signal) => redis.clusters.get({ clusterId: 'c9q1' }, { signal }),
  'get with its response': (redis) => redis.clusters.get({ clusterId: 'c9q1' }).withResponse(),
  'get that is refused': (redis) => failing(redis.clusters.get({ clusterId: 'missing' })),
  'get that is repeated': (redis, signal) => redis.clusters.get({ clusterId: 'busy' }, { signal }),
  'get that is aborted': (redis) => {
    const controller = new AbortController();
    const call = redis.clusters.get({ clusterId: 'silent' }, { signal: controller.signal });
    setImmediate(() => controller.abort());
    return failing(call);
  },
  'get that runs out of time': (redis, signal) =>
    failing(redis.clusters.get({ clusterId: 'silent' }, { signal, attemptTimeout: 1, retry: false })),
  'list of two pages': (redis, signal) => redis.clusters.list({ folderId: 'b1g1' }, { signal }).all(),
  'stop, and wait for it': async (redis, signal) => (await redis.clusters.stop({ clusterId: 'c9q1' })).wait({ signal }),
  'stream, read to its end': async (redis, signal) => {
    for await (const _ of redis.clusters.streamLogs({ clusterId: 'c9q1' }, { signal }));
  },
  'stream, left': async (redis, signal) => {
    for await (const _ of redis.clusters.streamLogs({ clusterId: 'c9q1' }, { signal })) break;
  },
  'get by path': (redis) =>
    redis.http.GET('/managed-redis/v1/clusters/{clusterId}', { params: { path: { clusterId: 'c9q1' } } }),
};
