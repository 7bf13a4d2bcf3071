import { createEmulator, type Emulator, type EmulatorOptions } from '../src/index.ts';
import { assertDocumented, assertOperation } from './assert-documented.ts';

/** An answer with its body. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: answers on the wire have no types
  readonly body: any;
}

/** An emulator, and ways to call its API. Its time moves only with `advance`. */
export interface Api {
  readonly emulator: Emulator;
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** Makes a call that starts an operation, lets it finish, and returns the operation. */
  finish(method: string, path: string, body?: unknown): Promise<Answer['body']>;
  /** Creates a cluster and returns its id. */
  createCluster(overrides?: object): Promise<string>;
}

export const clusters = '/managed-redis/v1/clusters';

export const start = Date.parse('2026-07-24T12:00:00Z');

export function connect(options: EmulatorOptions = {}): Api {
  const emulator = createEmulator({ now: () => start, ...options });

  async function call(method: string, path: string, body?: unknown, headers = {}): Promise<Answer> {
    const response = await emulator.fetch(`https://mdb.api.cloud.yandex.net${path}`, {
      method,
      headers: { authorization: 'Bearer t1.test', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const answer = { status: response.status, headers: response.headers, body: await response.json() };
    assertDocumented(emulator.calls.at(-1)?.operation, answer.status, answer.body);
    return answer;
  }

  async function finish(method: string, path: string, body?: unknown): Promise<Answer['body']> {
    const started = await call(method, path, body);
    if (started.status !== 200) throw new Error(`${method} ${path}: ${started.status} ${JSON.stringify(started.body)}`);
    const startedBy = emulator.calls.at(-1)?.operation;
    emulator.advance(60_000);
    const { body: operation } = await call('GET', `/operations/${started.body.id}`);
    assertOperation(startedBy, operation);
    return operation;
  }

  async function createCluster(overrides: object = {}): Promise<string> {
    return (await finish('POST', clusters, clusterRequest(overrides))).metadata.clusterId;
  }

  return { emulator, call, finish, createCluster };
}

/** Body of a create call. */
export const clusterRequest = (overrides: object = {}): object => ({
  folderId: 'b1gfolder',
  name: 'orders',
  environment: 'PRODUCTION',
  networkId: 'enpnetwork',
  configSpec: {
    version: '8.1-valkey',
    resources: { resourcePresetId: 'hm3-c2-m8', diskSize: '17179869184', diskTypeId: 'network-ssd' },
    redis: { password: 'not-a-real-password', maxmemoryPolicy: 'ALLKEYS_LRU' },
  },
  hostSpecs: [{ zoneId: 'ru-central1-a' }, { zoneId: 'ru-central1-b' }],
  ...overrides,
});

/** Body of a create call for a sharded cluster with three shards. */
export const shardedRequest = (overrides: object = {}): object =>
  clusterRequest({
    sharded: true,
    hostSpecs: ['one', 'two', 'three'].flatMap((shardName) => [
      { zoneId: 'ru-central1-a', shardName },
      { zoneId: 'ru-central1-b', shardName },
    ]),
    ...overrides,
  });
