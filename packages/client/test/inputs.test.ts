import { expect, test } from 'vitest';
import type { ManagedRedis } from '../src/index.ts';
import { createTestClient, json } from './support/fake-service.ts';

/** A call as a JavaScript program makes it, which no type checks. */
type UntypedCall = (redis: Untyped) => PromiseLike<unknown>;
type Untyped = {
  readonly [Resource in keyof ManagedRedis]: Readonly<Record<string, (...input: unknown[]) => PromiseLike<unknown>>>;
};

async function call(make: UntypedCall) {
  const { redis, requests } = createTestClient([json({ id: 'o1' })]);
  const outcome = await Promise.resolve(make(redis as unknown as Untyped)).then(
    (value) => ({ value, error: undefined }),
    (error: unknown) => ({ value: undefined, error }),
  );
  return { ...outcome, requests };
}

test.each<[string, UntypedCall, string]>([
  [
    'an id instead of parameters',
    ({ backups }) => backups.get!('b1'),
    'backups.get takes its parameters as an object: backups.get({ backupId })',
  ],
  [
    'a name instead of a body',
    ({ clusters }) => clusters.create!('orders'),
    'clusters.create takes its parameters as an object: clusters.create({ folderId, name, description, … })',
  ],
  [
    'an id instead of the parameters of a list',
    ({ backups }) => backups.list!('f1'),
    'backups.list takes its parameters as an object: backups.list({ folderId, pageSize, pageToken',
  ],
  [
    'an id instead of the parameters of an update',
    ({ clusters }) => clusters.update!('c1'),
    'clusters.update takes its parameters as an object: clusters.update({ clusterId, ',
  ],
  ['null', ({ backups }) => backups.get!(null), 'backups.get takes its parameters as an object'],
  ['null for a list', ({ backups }) => backups.list!(null), 'backups.list takes its parameters as an object'],
  ['a list', ({ backups }) => backups.get!(['b1']), 'backups.get takes its parameters as an object'],
  ['a function', ({ backups }) => backups.get!(() => 'b1'), 'backups.get takes its parameters as an object'],
  ['a date', ({ backups }) => backups.get!(new Date(0)), 'backups.get takes its parameters as an object'],
  ['a Map', ({ backups }) => backups.get!(new Map()), 'backups.get: the input is of class Map'],
  [
    'options among the parameters',
    ({ backups }) => backups.list!({ folderId: 'f1', timeout: 5 }),
    'backups.list has no parameter "timeout": its parameters are folderId, pageSize, pageToken',
  ],
  [
    'a signal among the parameters of a list',
    ({ backups }) => backups.list!({ folderId: 'f1', signal: new AbortController().signal }),
    'Options such as `signal` are a second object: backups.list({ … }, { signal })',
  ],
  [
    'a signal among the fields of a body',
    ({ clusters }) => clusters.update!({ clusterId: 'c1', name: 'n', signal: AbortSignal.abort() }),
    'clusters.update has no parameter "signal"',
  ],
  [
    'a name in another style',
    ({ backups }) => backups.get!({ backup_id: 'b1' }),
    'backups.get has no parameter "backup_id": did you mean "backupId"?',
  ],
  [
    'a name in another case',
    ({ clusters }) => clusters.update!({ clusterID: 'c1', name: 'n' }),
    'clusters.update has no parameter "clusterID": did you mean "clusterId"?',
  ],
  [
    'an unknown field of a body',
    ({ clusters }) => clusters.create!({ folderId: 'f1', size: 3 }),
    'clusters.create has no parameter "size": its parameters are folderId, name',
  ],
  [
    'a Proxy that cannot be read',
    ({ backups }) => backups.get!(new Proxy({}, { ownKeys: () => ['a', 'a'] })),
    'backups.get: the input cannot be read: see `cause`',
  ],
  [
    'a signal in place of the options',
    ({ backups }) => backups.get!({ backupId: 'b1' }, AbortSignal.abort()),
    'backups.get takes its options as a second object: backups.get({ … }, { signal })',
  ],
  [
    'a signal in place of the options of a list',
    ({ backups }) => backups.list!({ folderId: 'f1' }, AbortSignal.abort()),
    'backups.list takes its options as a second object',
  ],
  [
    'a signal in place of the options of an operation',
    ({ clusters }) => clusters.stop!({ clusterId: 'c1' }, AbortSignal.abort()),
    'clusters.stop takes its options as a second object',
  ],
  [
    'null in place of the options',
    ({ clusters }) => clusters.stop!({ clusterId: 'c1' }, null),
    'clusters.stop takes its options as a second object',
  ],
  [
    'text in place of the options',
    ({ backups }) => backups.get!({ backupId: 'b1' }, 'key'),
    'backups.get takes its options as a second object',
  ],
  ['a missing id', ({ backups }) => backups.get!({}), 'The path parameter "backupId"'],
  ['no parameters', ({ backups }) => backups.get!(), 'The path parameter "backupId"'],
  ['an empty id', ({ backups }) => backups.get!({ backupId: '' }), 'The path parameter "backupId"'],
  ['an id of dots', ({ backups }) => backups.get!({ backupId: '..' }), 'The path parameter "backupId"'],
  ['a number as an id', ({ backups }) => backups.get!({ backupId: 5 }), 'The path parameter "backupId"'],
  ['NaN as an id', ({ backups }) => backups.get!({ backupId: Number.NaN }), 'backups.get: backupId is NaN'],
  [
    'a Map in a body',
    ({ clusters }) => clusters.create!({ folderId: 'f1', labels: new Map([['a', '1']]) }),
    'clusters.create: labels is of class Map',
  ],
  [
    'a symbol deep in a body',
    ({ clusters }) => clusters.addHosts!({ clusterId: 'c1', hostSpecs: [{ zoneId: Symbol('a') }] }),
    'clusters.addHosts: hostSpecs[0].zoneId is a symbol',
  ],
  [
    'a Set in a query',
    ({ clusters }) => clusters.listLogs!({ clusterId: 'c1', columnFilter: new Set(['message']) }),
    'clusters.listLogs: columnFilter is of class Set',
  ],
  [
    'a BigInt in a query',
    ({ backups }) => backups.list!({ folderId: 'f1', pageSize: 5n }),
    'backups.list: pageSize is a BigInt',
  ],
  [
    'an invalid date in a query',
    ({ clusters }) => clusters.listLogs!({ clusterId: 'c1', fromTime: new Date(Number.NaN) }),
    'clusters.listLogs: fromTime is an invalid date',
  ],
  [
    'half of a surrogate pair in a query',
    ({ backups }) => backups.list!({ folderId: '\ud800' }),
    'The query parameter "folderId" holds half of a surrogate pair',
  ],
  [
    'a Map in a body by path',
    ({ http }) => http.POST!('/managed-redis/v1/clusters', { body: { labels: new Map() } }),
    'redis.http: body.labels is of class Map',
  ],
  [
    'a Set in a query by path',
    ({ http }) => http.GET!('/managed-redis/v1/backups', { params: { query: { folderId: new Set() } } }),
    'redis.http: query.folderId is of class Set',
  ],
  [
    'a symbol in a path by path',
    ({ http }) => http.GET!('/managed-redis/v1/backups/{backupId}', { params: { path: { backupId: Symbol('b') } } }),
    'redis.http: path.backupId is a symbol',
  ],
])('refuses %s before anything is sent', async (_what, make, message) => {
  const { error, requests } = await call(make);
  expect(error).toBeInstanceOf(TypeError);
  expect((error as Error).message).toContain(message);
  expect(requests).toHaveLength(0);
});

test('refuses the same in a stream', async () => {
  const { redis, requests } = createTestClient([json({})]);
  const { streamLogs } = (redis as unknown as Untyped).clusters as unknown as {
    streamLogs(...input: unknown[]): AsyncIterable<unknown>;
  };
  const read = async (params: unknown): Promise<void> => {
    for await (const _ of streamLogs.call(redis.clusters, params));
  };
  await expect(read('c1')).rejects.toThrow('clusters.streamLogs takes its parameters as an object');
  await expect(read({ clusterId: 'c1', filter: 1n })).rejects.toThrow('clusters.streamLogs: filter is a BigInt');
  expect(requests).toHaveLength(0);
});

test('never repeats an input that is refused', async () => {
  const { error } = await call(({ iamTokens }) => iamTokens.create!('y0_AgAAAAsecret'));
  expect((error as Error).message).not.toContain('secret');
});

test('sends dates, URLs and the like as their JSON, in queries and bodies', async () => {
  const inQuery = await call(({ clusters }) => clusters.listLogs!({ clusterId: 'c1', fromTime: new Date(0) }));
  expect(inQuery.requests[0]!.path).toContain('fromTime=1970-01-01T00%3A00%3A00.000Z');
  const inBody = await call(({ changeFreezes }) => changeFreezes.create!({ startAt: new Date(0), reason: undefined }));
  expect(inBody.requests[0]!.body).toEqual({ startAt: '1970-01-01T00:00:00.000Z' });
  const inPath = await call(({ backups }) => backups.get!({ backupId: { toJSON: () => 'b1' } }));
  expect(inPath.requests[0]!.path).toBe('/managed-redis/v1/backups/b1');
});

test('leaves out parameters that are undefined, whatever their names', async () => {
  const { requests } = await call(({ backups }) => backups.list!({ folderId: 'f1', signal: undefined }));
  expect(requests[0]!.path).toBe('/managed-redis/v1/backups?folderId=f1');
});

test('a schema of requests sees what is sent', async () => {
  const seen: unknown[] = [];
  const schema = {
    '~standard': {
      version: 1 as const,
      vendor: 'test',
      validate: (value: unknown) => {
        seen.push(value);
        return { value };
      },
    },
  };
  const { redis } = createTestClient([json({ id: 'o1' })], {
    validate: { requests: { changeFreezes: { create: schema } } },
  });
  await (redis as unknown as Untyped).changeFreezes.create!({ startAt: new Date(0) });
  expect(seen).toEqual([{ startAt: '1970-01-01T00:00:00.000Z' }]);
});

test('an input that changes during a retry is sent as it was', async () => {
  const { redis, requests, clock } = createTestClient([json({ code: 14, message: 'down' }, 503), json({ id: 'o1' })]);
  const labels: Record<string, string> = { team: 'a' };
  const update = redis.clusters.update({ clusterId: 'c1', labels });
  labels.team = 'b';
  await clock.until(update);
  expect(requests.map(({ body }) => body)).toEqual(Array(2).fill({ labels: { team: 'a' }, updateMask: 'labels' }));
});
