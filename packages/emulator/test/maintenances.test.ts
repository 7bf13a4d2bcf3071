import { expect, it } from 'vitest';
import { clusters, connect, start } from './api.ts';

const maintenances = '/managed-redis/v1/maintenances';
const hour = 3_600_000;

async function prepare() {
  const api = connect();
  const clusterId = await api.createCluster();
  const id = api.emulator.planMaintenance(clusterId, { startsAt: start + 24 * hour });
  return { ...api, clusterId, id };
}

type Plan = Awaited<ReturnType<typeof prepare>>;

it('plans a maintenance that starts and ends by itself', async () => {
  const { emulator, call, clusterId, id } = await prepare();
  expect((await call('GET', `${clusters}/${clusterId}`)).body.plannedOperation).toEqual({
    info: 'Update of the server software',
    delayedUntil: '2026-07-25T12:00:00Z',
  });
  const status = async (): Promise<string> => (await call('GET', `${maintenances}/${id}`)).body.status;
  expect(await status()).toBe('SCHEDULED');
  emulator.advance(24 * hour);
  expect(await status()).toBe('RUNNING');
  emulator.advance(hour);
  expect(await status()).toBe('SUCCEEDED');
  expect((await call('GET', `${clusters}/${clusterId}`)).body).not.toHaveProperty('plannedOperation');
});

it('lists maintenances of a cluster or a folder, filtered and in order', async () => {
  const { emulator, call, clusterId, id } = await prepare();
  const later = emulator.planMaintenance(clusterId, { startsAt: start + 48 * hour });
  const ids = async (query: string): Promise<string[]> =>
    ((await call('GET', `${maintenances}?${query}`)).body.maintenances ?? []).map((item: { id: string }) => item.id);
  expect(await ids(`resourceId=${clusterId}`)).toEqual([id, later]);
  expect(await ids('folderId=b1gfolder&orderBy=start_scheduled_at%20desc')).toEqual([later, id]);
  expect(await ids('folderId=b1gother')).toEqual([]);
  const filter = encodeURIComponent(`status = "RUNNING" AND resource_id = "${clusterId}"`);
  expect(await ids(`folderId=b1gfolder&filter=${filter}`)).toEqual([]);
  expect((await call('GET', maintenances)).body.code).toBe(3);
  expect((await call('GET', `${maintenances}?folderId=f&orderBy=name`)).body.code).toBe(3);
});

const calls = {
  'the call of the maintenance': ({ id }: Plan) => [`${maintenances}/${id}:reschedule`, 'scheduledAt'],
  'the call of the cluster': ({ clusterId }: Plan) => [
    `${clusters}/${clusterId}:rescheduleMaintenance`,
    'delayedUntil',
  ],
};

/** One of the two calls that move a maintenance, and the two views of its result. */
async function prepareMove(name: keyof typeof calls) {
  const api = await prepare();
  const [path = '', field = ''] = calls[name](api);
  return {
    ...api,
    move: (rescheduleType: string, time?: string) =>
      api.call('POST', path, { rescheduleType, ...(time !== undefined && { [field]: time }) }),
    maintenance: async () => (await api.call('GET', `${maintenances}/${api.id}`)).body,
    cluster: async () => (await api.call('GET', `${clusters}/${api.clusterId}`)).body,
  };
}

const bothCalls = Object.keys(calls) as (keyof typeof calls)[];

it.each(bothCalls)('moves a maintenance to a time by %s', async (name) => {
  const { emulator, move, maintenance, cluster } = await prepareMove(name);
  const operation = await move('SPECIFIC_TIME', '2026-07-30T03:00:00+03:00');
  expect(operation.body.metadata).toMatchObject({ '@type': expect.stringContaining('RescheduleMaintenance') });
  emulator.advance(1000);
  expect(await maintenance()).toMatchObject({
    status: 'SCHEDULED',
    startScheduledAt: '2026-07-30T00:00:00Z',
    completionScheduledAt: '2026-07-30T01:00:00Z',
    maxStartScheduledAt: '2026-08-08T12:00:00Z',
  });
  expect((await cluster()).plannedOperation.delayedUntil).toBe('2026-07-30T00:00:00Z');
  emulator.advance(7 * 24 * hour);
  expect(await maintenance()).toMatchObject({
    status: 'SUCCEEDED',
    startedAt: '2026-07-30T00:00:00Z',
    succeededAt: '2026-07-30T01:00:00Z',
  });
  expect(await cluster()).not.toHaveProperty('plannedOperation');
});

it.each(bothCalls)('starts a maintenance immediately by %s', async (name) => {
  const { emulator, move, maintenance, cluster } = await prepareMove(name);
  await move('IMMEDIATE');
  expect((await cluster()).status).toBe('UPDATING');
  emulator.advance(1000);
  expect((await maintenance()).status).toBe('RUNNING');
  const running = await cluster();
  expect(running.status).toBe('RUNNING');
  expect(running).not.toHaveProperty('plannedOperation');
  emulator.advance(hour);
  expect((await maintenance()).status).toBe('SUCCEEDED');
});

const weekly = { weeklyMaintenanceWindow: { day: 'MON', hour: '4' } };
const slots = [
  { day: 'WEDNESDAY', startTime: { hours: 5, minutes: 30 }, duration: '3600s' },
  { day: 'SATURDAY', startTime: { hours: 1 }, duration: '3600s' },
];

it.each([
  // The maintenance is planned for Saturday noon.
  ['maintenanceWindow', weekly, '2026-07-27T03:00:00Z', '2026-08-03T03:00:00Z'],
  ['maintenanceWindows', { weeklyMaintenanceSchedule: { slots } }, '2026-07-29T05:30:00Z', '2026-08-01T01:00:00Z'],
])('moves a maintenance to the next window of %s', async (field, window, first, second) => {
  const { emulator, finish, move, maintenance, clusterId } = await prepareMove('the call of the cluster');
  await finish('PATCH', `${clusters}/${clusterId}`, { updateMask: field, [field]: window });
  await move('NEXT_AVAILABLE_WINDOW');
  emulator.advance(1000);
  expect((await maintenance()).startScheduledAt).toBe(first);
  await move('NEXT_AVAILABLE_WINDOW');
  emulator.advance(1000);
  expect((await maintenance()).startScheduledAt).toBe(second);
});

it.each(
  bothCalls.flatMap((name) => [
    [name, 'a time in the past', 'SPECIFIC_TIME', '2026-07-23T12:00:00Z', 3] as const,
    [name, 'more than two weeks after the first plan', 'SPECIFIC_TIME', '2026-08-08T12:00:01Z', 3] as const,
    [name, 'no time', 'SPECIFIC_TIME', undefined, 3] as const,
    [name, 'a window that the cluster does not have', 'NEXT_AVAILABLE_WINDOW', undefined, 9] as const,
  ]),
)('refuses to move a maintenance by %s to %s', async (name, _, type, time, code) => {
  const { move, maintenance } = await prepareMove(name);
  const before = await maintenance();
  expect((await move(type, time)).body.code).toBe(code);
  expect(await maintenance()).toEqual(before);
});

it('locks the cluster while its maintenance is moved, and refuses to move it while the cluster is busy', async () => {
  const { call, move, clusterId, id } = await prepareMove('the call of the maintenance');
  const { body } = await move('SPECIFIC_TIME', '2026-07-30T00:00:00Z');
  expect((await call('GET', `${clusters}/${clusterId}/operations`)).body.operations[0].id).toBe(body.id);
  const conflict = `Conflicting operation ${body.id} detected`;
  for (const path of [`${clusters}/${clusterId}:rescheduleMaintenance`, `${maintenances}/${id}:reschedule`]) {
    expect((await call('POST', path, { rescheduleType: 'IMMEDIATE' })).body.message).toBe(conflict);
  }
});

it('shows the next maintenance in every view of the cluster', async () => {
  const { emulator, call, clusterId } = await prepare();
  emulator.planMaintenance(clusterId, { description: 'Second', startsAt: start + 48 * hour });
  const shown = async () => (await call('GET', `${clusters}?folderId=b1gfolder`)).body.clusters[0].plannedOperation;
  expect((await shown()).info).toBe('Update of the server software');
  emulator.advance(24 * hour);
  expect((await shown()).info).toBe('Second');
  emulator.advance(24 * hour);
  expect(await shown()).toBeUndefined();
});

it('refuses to move the maintenance of a cluster without one', async () => {
  const { call, createCluster } = connect();
  const id = await createCluster();
  const { body } = await call('POST', `${clusters}/${id}:rescheduleMaintenance`, { rescheduleType: 'IMMEDIATE' });
  expect(body.message).toBe(`Cluster ${id} has no planned maintenance`);
});

it('deletes the maintenances of a deleted cluster', async () => {
  const { call, finish, clusterId, id } = await prepare();
  await finish('DELETE', `${clusters}/${clusterId}`);
  expect((await call('GET', `${maintenances}?resourceId=${clusterId}`)).body).toEqual({});
  expect((await call('POST', `${maintenances}/${id}:reschedule`, { rescheduleType: 'IMMEDIATE' })).body.code).toBe(5);
});

it('finds maintenances by the cloud, and follows a cluster to its new folder', async () => {
  const { call, finish, clusterId, id } = await prepare();
  const ids = async (query: string): Promise<string[]> =>
    ((await call('GET', `${maintenances}?${query}`)).body.maintenances ?? []).map((item: { id: string }) => item.id);
  expect(await ids('cloudId=b1g00000000000000001')).toEqual([id]);
  expect(await ids('cloudId=b1gother')).toEqual([]);
  await finish('POST', `${clusters}/${clusterId}:move`, { destinationFolderId: 'b1gother' });
  expect(await ids('folderId=b1gfolder')).toEqual([]);
  expect(await ids('folderId=b1gother')).toEqual([id]);
  expect((await call('GET', `${maintenances}/${id}`)).body.resourcePath).toEqual([
    { id: clusterId, type: 'managed-redis.cluster' },
    { id: 'b1gother', type: 'resource-manager.folder' },
    { id: 'b1g00000000000000001', type: 'resource-manager.cloud' },
  ]);
});

it('neither repeats nor hides a maintenance that moves behind the cursor', async () => {
  const { emulator, call, finish, clusterId, id } = await prepare();
  const others = [2, 3, 4].map((day) => emulator.planMaintenance(clusterId, { startsAt: start + day * 24 * hour }));
  const query = `resourceId=${clusterId}&orderBy=start_scheduled_at&pageSize=2`;
  const first = (await call('GET', `${maintenances}?${query}`)).body;
  expect(first.maintenances).toMatchObject([{ id }, { id: others[0] }]);
  await finish('POST', `${maintenances}/${id}:reschedule`, {
    rescheduleType: 'SPECIFIC_TIME',
    scheduledAt: '2026-07-30T00:00:00Z',
  });
  const second = (await call('GET', `${maintenances}?${query}&pageToken=${first.nextPageToken}`)).body;
  expect(second.maintenances).toMatchObject([{ id: others[1] }, { id: others[2] }]);
  expect(second).not.toHaveProperty('nextPageToken');
});
