import type { ManagedRedis, RequestOptions } from '@managed-redis/client';
import { expect } from 'vitest';
import { clusterParams } from '../../client-and-emulator/connect.ts';
import { clusterId, describeCluster, folderId, logRecords, pages } from '../server/service.ts';
import { planted } from './secrets.ts';

/** The resources that steps use. */
export type Redis = Pick<ManagedRedis, 'clusters' | 'operations'>;

/** What a step is given to work with. */
export interface StepContext {
  readonly redis: Redis;
  readonly options: RequestOptions;
  /** Told of the idempotency key of each call that changes something. */
  readonly onKey: (key: string) => void;
}

/** A call, or a part of one, that a fault may strike. */
export interface Step {
  readonly name: string;
  /** `stream` sends a `GET`, and reads records from its body. */
  readonly kind: 'read' | 'start' | 'poll' | 'stream';
  /** The name that errors give to the call. */
  readonly operation: string;
  readonly matches: (method: string, target: string) => boolean;
  /** Makes the call. Rejects when its result is not the right one, too. */
  readonly run: (context: StepContext) => Promise<unknown>;
}

const schedule = { initialDelay: 1, factor: 1, maxDelay: 1, maxFailures: 3 };

export const maxAttempts = 3;

const secretSettings = { redis: { password: planted.password } };

/** Starts an operation, and expects the id of the only one there is. */
const starting =
  (call: (redis: Redis, options: RequestOptions) => ReturnType<ManagedRedis['clusters']['update' | 'delete']>) =>
  async ({ redis, options, onKey }: StepContext): Promise<void> => {
    const promise = call(redis, options);
    onKey(promise.idempotencyKey);
    expect((await promise).id).toBe('operation-1');
  };

const onePage = /\/clusters\?folderId=[^&]*$/;
const secondPage = /\/clusters\?.*pageToken=page-2/;

const listAll = async ({ redis, options }: StepContext): Promise<void> => {
  const ids: (string | undefined)[] = [];
  try {
    for await (const { id } of redis.clusters.list({ folderId }, options)) ids.push(id);
  } catch (error) {
    // What came before the failure was delivered, in order and once.
    expect([[], ['c9q1', 'c9q2']]).toContainEqual(ids);
    throw error;
  }
  expect(ids).toEqual(pages.flatMap(({ clusters }) => clusters.map(({ id }) => id)));
};

export const steps: readonly Step[] = [
  {
    name: 'create',
    kind: 'start',
    operation: 'clusters.create',
    matches: (method) => method === 'POST',
    run: starting(
      (redis, options) =>
        redis.clusters.create(
          clusterParams({ configSpec: { ...clusterParams().configSpec, ...secretSettings } }),
          options,
        ) as never,
    ),
  },
  {
    name: 'wait',
    kind: 'poll',
    operation: 'operations.get',
    matches: (_, target) => target.startsWith('/operations/'),
    async run({ redis, options, onKey }) {
      const call = redis.clusters.delete({ clusterId });
      onKey(call.idempotencyKey);
      const operation = await call;
      expect(await operation.wait({ poll: schedule, signal: options.signal })).toMatchObject(
        describeCluster(clusterId),
      );
    },
  },
  {
    name: 'get',
    kind: 'read',
    operation: 'clusters.get',
    matches: (method, target) => method === 'GET' && target.endsWith(`/clusters/${clusterId}`),
    async run({ redis, options }) {
      expect(await redis.clusters.get({ clusterId }, options)).toMatchObject(describeCluster(clusterId));
    },
  },
  {
    name: 'list, first page',
    kind: 'read',
    operation: 'clusters.list',
    matches: (_, target) => onePage.test(target),
    run: listAll,
  },
  {
    name: 'list, second page',
    kind: 'read',
    operation: 'clusters.list',
    matches: (_, target) => secondPage.test(target),
    run: listAll,
  },
  {
    name: 'stream, opening',
    kind: 'stream',
    operation: 'clusters.streamLogs',
    matches: (_, target) => target.includes(':stream_logs'),
    async run({ redis, options }) {
      const records: unknown[] = [];
      for await (const record of redis.clusters.streamLogs({ clusterId }, options)) records.push(record);
      expect(records).toEqual(logRecords);
    },
  },
  {
    name: 'update',
    kind: 'start',
    operation: 'clusters.update',
    matches: (method) => method === 'PATCH',
    run: starting((redis, options) => redis.clusters.update({ clusterId, configSpec: secretSettings }, options)),
  },
  {
    name: 'delete',
    kind: 'start',
    operation: 'clusters.delete',
    matches: (method) => method === 'DELETE',
    run: starting((redis, options) => redis.clusters.delete({ clusterId }, options)),
  },
];
