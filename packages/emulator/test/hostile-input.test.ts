import fc from 'fast-check';
import { expect, it } from 'vitest';
import { routes } from '../src/generated/routes.ts';
import { type Api, clusters, connect, shardedRequest } from './api.ts';

/** An emulator with one resource of each kind, and their ids. */
async function prepare(): Promise<Api & { ids: Record<string, string[]> }> {
  const api = connect({ operationDuration: 0, strict: false });
  const plain = await api.createCluster();
  const sharded = (await api.finish('POST', clusters, shardedRequest({ name: 'sharded' }))).metadata.clusterId;
  await api.finish('POST', `${clusters}/${plain}:backup`);
  const policy = await api.finish('POST', `${clusters}/${plain}/retention_policies`, { policyName: 'p' });
  const ids = {
    clusterId: [plain, sharded, 'none'],
    resourceId: [plain, sharded, 'none'],
    backupId: [...api.emulator.state.backups.keys(), 'none'],
    operationId: [...api.emulator.state.operations.keys(), 'none'],
    maintenanceId: [api.emulator.planMaintenance(plain), 'none'],
    policyId: [policy.metadata.policyId, 'none'],
    shardName: ['one', 'two', 'none'],
    userName: ['default', 'none'],
    folderId: ['b1gfolder'],
    resourcePresetId: ['hm3-c2-m8', 'none'],
    changeFreezeId: ['none'],
  };
  return { ...api, ids };
}

const leaf = fc.oneof(
  fc.constantFrom(
    '',
    '0',
    '-1',
    'x',
    '8.1-valkey',
    'IMMEDIATE',
    'SPECIFIC_TIME',
    'ADD',
    'default',
    'one',
    'ru-central1-a',
  ),
  fc.constantFrom('2026-08-01T00:00:00Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999999999Z'),
  fc.constantFrom(true, false, null, 0, -1, 1e21),
  fc.string({ maxLength: 10 }),
);

const fieldNames = [
  'name folderId updateMask configSpec version resources diskSize resourcePresetId redis password hostSpecs zoneId',
  'shardName hostNames updateHostSpecs hostName replicaPriority userSpec passwords permissions enabled accessBindings',
  'accessBindingDeltas action accessBinding subject roleId rescheduleType delayedUntil scheduledAt resourceId startAt',
  'endAt policyName cron retainForDays backupId destinationFolderId failoverType maintenanceWindow anytime labels modules',
  '__proto__ constructor toString',
].flatMap((line) => line.split(' '));

const { body } = fc.letrec<{ body: object; value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    tie('body'),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
  body: fc.dictionary(fc.constantFrom(...fieldNames), tie('value'), { maxKeys: 5 }),
}));

it.each(routes.map((route) => [route.id, route] as const))(
  'refuses bad input of %s without failing itself',
  async (_, route) => {
    const { emulator, call, ids } = await prepare();
    const path = fc.record(
      Object.fromEntries(route.pathParameters.map((name) => [name, fc.constantFrom(...(ids[name] ?? ['none']))])),
    );
    const names = Object.keys(route.queryParameters);
    const query = names.length === 0 ? fc.constant({}) : fc.dictionary(fc.constantFrom(...names), leaf, { maxKeys: 4 });
    await fc.assert(
      fc.asyncProperty(path, query, body, async (values, search, fields) => {
        // Do not wait for an endless stream.
        if (route.streaming) search = { ...search, toTime: '2026-08-01T00:00:00Z' };
        const target = route.path.replaceAll(/\{(\w+)\}/g, (__, name) => encodeURIComponent(String(values[name])));
        const text = new URLSearchParams(Object.entries(search).map(([name, value]) => [name, String(value)]));
        const { status } = await call(route.httpMethod, `${target}?${text}`, route.hasBody ? fields : undefined);
        expect([200, 400, 404, 409]).toContain(status);
        emulator.advance(1);
        for (const record of emulator.state.operations.values()) expect(record.error).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  },
);
