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

it('plans a maintenance, which starts and ends by itself', async () => {
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

it('reschedules a maintenance by its own call', async () => {
  const { call, finish, id } = await prepare();
  const scheduledAt = '2026-07-30T00:00:00Z';
  const operation = await finish('POST', `${maintenances}/${id}:reschedule`, {
    rescheduleType: 'SPECIFIC_TIME',
    scheduledAt,
  });
  expect(operation).toMatchObject({ done: true, metadata: { rescheduleType: 'SPECIFIC_TIME' } });
  expect((await call('GET', `${maintenances}/${id}`)).body.startScheduledAt).toBe(scheduledAt);
  const tooLate = { rescheduleType: 'SPECIFIC_TIME', scheduledAt: '2026-12-01T00:00:00Z' };
  expect((await call('POST', `${maintenances}/${id}:reschedule`, tooLate)).body.code).toBe(3);
});

it('reschedules the planned operation of a cluster', async () => {
  const { call, finish, createCluster, clusterId } = await prepare();
  const delayedUntil = '2026-07-30T00:00:00Z';
  await finish('POST', `${clusters}/${clusterId}:rescheduleMaintenance`, {
    rescheduleType: 'SPECIFIC_TIME',
    delayedUntil,
  });
  expect((await call('GET', `${clusters}/${clusterId}`)).body.plannedOperation.delayedUntil).toBe(delayedUntil);
  const window = { rescheduleType: 'NEXT_AVAILABLE_WINDOW' };
  expect((await call('POST', `${clusters}/${clusterId}:rescheduleMaintenance`, window)).body.code).toBe(9);
  const other = await createCluster({ name: 'other' });
  const { body } = await call('POST', `${clusters}/${other}:rescheduleMaintenance`, { rescheduleType: 'IMMEDIATE' });
  expect(body.message).toBe(`Cluster ${other} has no planned maintenance`);
});
