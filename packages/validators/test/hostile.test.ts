import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { IssueCode } from '../src/core/issue.ts';
import {
  cluster,
  createClusterRequest,
  createIamTokenRequest,
  host,
  listClusterHostsResponse,
  listClusterLogsResponse,
  shardAutoscalingSettingsInput,
  type Unknown,
  updateClusterRequest,
  updateUserRequest,
} from '../src/generated/index.ts';

const validHost = { name: 'h', clusterId: 'c', zoneId: 'z' };

class Custom {
  name = 'h';
  clusterId = 'c';
  zoneId = 'z';
}

const Null = null as unknown as new () => object;

const throwing = (): object =>
  Object.defineProperty({ ...validHost }, 'subnetId', {
    enumerable: true,
    get() {
      throw new Error('no');
    },
  });

const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

const cyclic = (): object => {
  const value: Record<string, unknown> = { ...validHost };
  value.resources = value;
  value.services = [value];
  return value;
};

const table: readonly (readonly [name: string, value: unknown, pointer: string, code: IssueCode])[] = [
  ['a getter that throws', throwing(), '/subnetId', 'unreadable'],
  ['a revoked proxy', revoked(), '', 'unreadable'],
  ['a revoked proxy inside', { ...validHost, services: revoked() }, '/services', 'unreadable'],
  ['a class instance', new Custom(), '', 'invalid_type'],
  ['a date', new Date(0), '', 'invalid_type'],
  ['a map', new Map(Object.entries(validHost)), '', 'invalid_type'],
  ['an object that inherits its fields', Object.create(validHost), '', 'invalid_type'],
  [
    'an object that inherits its fields from one without prototype',
    Object.create(Object.assign(Object.create(null), validHost)),
    '',
    'invalid_type',
  ],
  ['an instance of a class without a prototype', Object.create(class extends Null {}.prototype), '', 'invalid_type'],
  ['a boxed string', { ...validHost, name: Object('h') }, '/name', 'invalid_type'],
  ['a function', () => validHost, '', 'invalid_type'],
  ['a symbol', Symbol('s'), '', 'invalid_type'],
  ['nothing', undefined, '', 'missing_field'],
  // biome-ignore lint/suspicious/noSparseArray: that is the point.
  ['a sparse list', { ...validHost, services: [, {}] }, '/services/0', 'missing_field'],
  ['a huge sparse list', { ...validHost, services: new Array(2 ** 32 - 1) }, '/services/0', 'missing_field'],
  ['NaN', { ...validHost, replicaPriority: Number.NaN }, '/replicaPriority', 'invalid_type'],
  ['a bigint', { ...validHost, replicaPriority: 5n }, '/replicaPriority', 'invalid_type'],
  ['very long digits', { ...validHost, replicaPriority: '9'.repeat(1_000_000) }, '/replicaPriority', 'out_of_range'],
  [
    'a prototype in place of fields',
    JSON.parse('{"__proto__":{"name":"h","clusterId":"c","zoneId":"z"}}'),
    '/name',
    'missing_field',
  ],
];

test.each(table)('reports %s', (_, value, pointer, code) => {
  expect(host.safeParse(value).issues?.[0]).toMatchObject({ pointer, code });
  expect(host.is(value)).toBe(false);
});

test('does not search a huge sparse list for duplicates', () => {
  const value = { passwords: new Array(2 ** 32 - 1) };
  expect(updateUserRequest.safeParse(value).issues?.[0]).toMatchObject({ pointer: '/passwords', code: 'invalid_size' });
});

test('reads a list that grows only to its first length', () => {
  const hosts: object[] = [];
  const growing = {
    clusterId: 'c',
    zoneId: 'z',
    get name() {
      hosts.push(growing);
      return 'h';
    },
  };
  const options = { onUnknownField: () => {} };
  const answers = [undefined, options].flatMap((options) =>
    [{}, { nextPageToken: 5 }].map((rest) => {
      hosts.splice(0, hosts.length, growing);
      return listClusterHostsResponse.safeParse({ hosts, ...rest }, options).success;
    }),
  );
  expect(answers).toEqual([true, false, true, false]);
});

test('reads a list by index, not by its iterator', () => {
  const endless = (...items: unknown[]) =>
    Object.assign(items, {
      *[Symbol.iterator]() {
        for (;;) yield 1;
      },
    });
  const told: string[] = [];
  const options = { onUnknownField: ({ pointer }: Unknown) => told.push(pointer) };
  expect(listClusterHostsResponse.safeParse({ hosts: endless({ ...validHost, tier: 1 }) }, options)).toEqual({
    success: true,
    value: expect.anything(),
  });
  expect(told).toEqual(['/hosts/0/tier']);
  expect(updateClusterRequest.safeParse({ securityGroupIds: endless('a', 'b') }).success).toBe(true);
});

test('reports a text of 128 MiB as too long', () => {
  const description = '\u0001'.repeat(2 ** 27);
  expect(updateClusterRequest.safeParse({ description }).issues).toMatchObject([{ code: 'invalid_length' }]);
});

test('reads cyclic values only as far as the schema goes', () => {
  expect(host.safeParse(cyclic()).success).toBe(true);
  expect(host.safeParse(cyclic(), { onUnknownField: () => {} }).success).toBe(true);
  const request: Record<string, unknown> = { folderId: 'f', name: 'n', environment: 'PRODUCTION' };
  request.configSpec = request;
  expect(createClusterRequest.safeParse(request).issues?.map(({ pointer }) => pointer)).toEqual([
    '/configSpec/folderId',
    '/configSpec/name',
    '/configSpec/environment',
    '/configSpec/configSpec',
  ]);
});

test('takes objects of another realm and objects without prototype', () => {
  expect(host.safeParse(runInNewContext('({ name: "h", clusterId: "c", zoneId: "z" })')).success).toBe(true);
  expect(host.safeParse(Object.assign(Object.create(null), validHost)).success).toBe(true);
});

test('treats a field named __proto__ like any other unknown field', () => {
  const value = JSON.parse('{"__proto__":{"polluted":true},"updateMask":"enabled"}');
  expect(updateUserRequest.safeParse(value).issues).toMatchObject([{ code: 'unknown_field', pointer: '/__proto__' }]);
  const logs = JSON.parse('{"logs":[{"timestamp":"2024-01-01T00:00:00Z","message":{"__proto__":"text"}}]}');
  expect(listClusterLogsResponse.safeParse(logs).success).toBe(true);
  logs.logs[0].message = JSON.parse('{"__proto__":5}');
  expect(listClusterLogsResponse.safeParse(logs).issues).toMatchObject([{ pointer: '/logs/0/message/__proto__' }]);
});

test('collects no more issues than asked for', () => {
  const value = { hosts: Array.from({ length: 100_000 }, () => ({})) };
  expect(listClusterHostsResponse.safeParse(value).issues).toHaveLength(100);
  expect(listClusterHostsResponse.safeParse(value, { maxIssues: 3 }).issues).toHaveLength(3);
  expect(listClusterHostsResponse.safeParse(value, { maxIssues: 0 }).issues).toHaveLength(1);
  expect(listClusterHostsResponse.safeParse(value, { maxIssues: Number.NaN }).issues).toHaveLength(1);
  const fields = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`field${index}`, index]));
  expect(createClusterRequest.safeParse(fields).issues).toHaveLength(100);
});

test.each([
  ['a group', createIamTokenRequest, { unknown: 1, jwt: 'a', yandexPassportOauthToken: 'b' }],
  ['a group that needs one field', createIamTokenRequest, { first: 1, second: 2 }],
  ['a secret list', updateUserRequest, { updateMask: 'passwords', passwords: [1, 2, 3, 4] }],
])('stops inside %s at the number of issues asked for', (_, validator, value) => {
  const all = validator.safeParse(value).issues ?? [];
  expect(all.length).toBeGreaterThan(1);
  for (let maxIssues = 1; maxIssues < all.length; maxIssues++) {
    expect(validator.safeParse(value, { maxIssues }).issues).toEqual(all.slice(0, maxIssues));
  }
});

test('judges a value that differs between two reads by the second one', () => {
  let reads = 0;
  const value = {
    ...validHost,
    get subnetId() {
      return reads++ === 0 ? 5 : 'subnet';
    },
  };
  expect(host.safeParse(value).success).toBe(true);
});

test('stops at what cannot be read, inside a secret too', () => {
  const passwords = Object.defineProperty(['password'], 0, {
    get() {
      throw new Error('no');
    },
  });
  const { issues } = updateUserRequest.safeParse({ passwords, permissions: 5 });
  expect(issues).toMatchObject([{ code: 'unreadable', pointer: '/passwords/0' }]);
});

test('reads a field mask of 16 million characters', () => {
  const paths = 'abc.def,'.repeat(2_000_000);
  expect(updateUserRequest.safeParse({ updateMask: `${paths}a` }).success).toBe(true);
  expect(updateUserRequest.safeParse({ updateMask: paths }).issues).toMatchObject([{ code: 'invalid_format' }]);
});

test('does not enter unknown fields, however deeply they are nested', () => {
  let deep: unknown = {};
  for (let depth = 0; depth < 100_000; depth++) deep = { deep };
  expect(host.safeParse({ ...validHost, deep }).success).toBe(true);
  expect(cluster.safeParse(deep).success).toBe(false);
});

test.each([
  Object.create(null),
  {
    toString() {
      throw new Error('no');
    },
  },
])('reports a value that cannot become a string as of the wrong type', (minShards) => {
  const { issues } = shardAutoscalingSettingsInput.safeParse({ minShards });
  expect(issues).toMatchObject([{ code: 'invalid_type', pointer: '/minShards' }]);
});
