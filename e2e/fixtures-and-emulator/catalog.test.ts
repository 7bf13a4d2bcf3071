import { clusterParamsOf, errorCodes, errorReply, getChangeFreezeLimitsResponse, world } from '@managed-redis/fixtures';
import catalog from '@managed-redis/openapi/catalog.json' with { type: 'json' };
import document from '@managed-redis/openapi/openapi.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { connect } from '../client-and-emulator/connect.ts';

/** A world and an emulator that hold one cluster made with the same parameters. */
async function prepare(version = '8.1-valkey') {
  const { redis } = connect();
  const operation = await redis.clusters.create(clusterParamsOf({ version }));
  const { id: clusterId } = await operation.wait();
  return { redis, clusterId, imagined: world().cluster({ version }).build() };
}

test('worlds and the emulator list the same host classes', async () => {
  const { redis, imagined } = await prepare();
  expect(await redis.resourcePresets.list().all()).toEqual(imagined.resourcePresets);
});

test('worlds and the emulator list the same versions', async () => {
  const { redis, imagined } = await prepare();
  expect(await redis.versions.list().all()).toEqual(imagined.versions);
});

test.each(
  world()
    .build()
    .versions.map(({ id }) => id),
)('a cluster of %s has the same settings in both', async (version) => {
  const { redis, clusterId, imagined } = await prepare(version);
  const { config } = await redis.clusters.get({ clusterId });
  const wanted = imagined.clusters[0]!.config;
  expect(config.redis?.defaultConfig).toEqual(wanted.redis?.defaultConfig);
  expect(config).toMatchObject({
    fullVersion: wanted.fullVersion,
    backupWindowStart: wanted.backupWindowStart,
    backupRetainPeriodDays: wanted.backupRetainPeriodDays,
  });
});

test('a cluster has the same default user in both', async () => {
  const { redis, clusterId, imagined } = await prepare();
  const { clusterId: _, ...wanted } = imagined.users[0]!;
  expect(await redis.users.list({ clusterId }).all()).toEqual([{ ...wanted, clusterId }]);
});

test('hosts have the same priority and the same form of name in both', async () => {
  const { redis, clusterId, imagined } = await prepare();
  const shape = (hosts: readonly { name: string; zoneId: string; replicaPriority?: string }[]) =>
    hosts.map(({ name, zoneId, replicaPriority }) => [zoneId, name.replace(/-\w+\./, '-….'), replicaPriority]);
  expect(shape(await redis.clusters.listHosts({ clusterId }).all())).toEqual(shape(imagined.hosts));
});

test('both state the change freeze limits of the catalogue', async () => {
  const { redis, clusterId } = await prepare();
  const { constraints } = await redis.changeFreezes.getLimits({ resourceId: clusterId });
  const stated = Object.entries(catalog.changeFreezeLimits.values).map(([name, value]) => [name, String(value)]);
  expect(constraints).toEqual(Object.fromEntries(stated));
  expect(getChangeFreezeLimitsResponse().constraints).toEqual(constraints);
});

test('fixtures know the error codes of the catalogue', () => {
  const known = Object.entries(errorCodes).map(([name, { code, status }]) => [name, { code, httpStatus: status }]);
  expect(Object.fromEntries(known)).toEqual(catalog.statusCodes.values);
  expect(errorReply('RESOURCE_EXHAUSTED').body.details).toContainEqual(
    expect.objectContaining({
      violations: [
        expect.objectContaining({
          metric: expect.objectContaining({ limit: String(catalog.quotas.values.clusters.limit) }),
        }),
      ],
    }),
  );
});

test('examples of the document describe operations as the catalogue does', () => {
  interface Call {
    readonly operationId: string;
    readonly 'x-operation'?: object;
    readonly responses: Record<string, { content?: Record<string, { example?: { description: string } }> }>;
  }
  const calls = Object.values(document.paths)
    .flatMap((item) => Object.values(item as Record<string, Call>))
    .filter((call) => call['x-operation'] !== undefined);
  const shown = calls.map(({ operationId, responses }) => [
    operationId,
    responses[200]?.content?.['application/json']?.example?.description,
  ]);
  expect(Object.fromEntries(shown)).toEqual(catalog.operationDescriptions.values);
});
