import { expect, it } from 'vitest';
import { connect } from './api.ts';

const freezes = '/managed-redis/v1/changeFreezes';
const period = { startAt: '2026-08-01T00:00:00Z', endAt: '2026-08-11T00:00:00Z' };

async function prepare() {
  const api = connect();
  const resourceId = await api.createCluster();
  const { metadata } = await api.finish('POST', freezes, { resourceId, ...period, reason: 'Sale' });
  return { ...api, resourceId, path: `${freezes}/${metadata.changeFreezeId}` };
}

it('creates a change freeze that begins and ends by itself', async () => {
  const { emulator, call, path, resourceId } = await prepare();
  const freeze = (await call('GET', path)).body;
  expect(freeze).toMatchObject({ ...period, durationSeconds: '864000', reason: 'Sale', status: 'SCHEDULED' });
  const resourcePath = encodeURIComponent(JSON.stringify({ id: resourceId, type: 'managed-redis.cluster' }));
  expect((await call('GET', `${freezes}?resourcePath=${resourcePath}`)).body).toEqual({ changeFreezes: [freeze] });
  expect((await call('GET', `${freezes}?resourcePath=%7B%7D`)).body).toEqual({});
  emulator.advance(8 * 86_400_000);
  expect((await call('GET', path)).body.status).toBe('ACTIVE');
  emulator.advance(10 * 86_400_000);
  expect((await call('GET', path)).body.status).toBe('COMPLETED');
});

it('terminates a change freeze, once', async () => {
  const { call, finish, path } = await prepare();
  await finish('POST', `${path}:terminate`);
  expect((await call('GET', path)).body).toMatchObject({ status: 'CANCELLED', updatedBy: 'aje00000000000000001' });
  expect((await call('POST', `${path}:terminate`)).body.code).toBe(9);
});

it('refuses to create or terminate a change freeze twice before the first operation is done', async () => {
  const { call, path, createCluster } = await prepare();
  const create = async (resourceId: string) => (await call('POST', freezes, { resourceId, ...period })).body;
  const resourceId = await createCluster({ name: 'other' });
  const { metadata } = await create(resourceId);
  expect(await create(resourceId)).toMatchObject({
    code: 9,
    message: `Must be at least 604800 seconds away from change freeze ${metadata.changeFreezeId}`,
  });
  const { id } = (await call('POST', `${path}:terminate`)).body;
  expect((await call('POST', `${path}:terminate`)).body).toMatchObject({
    code: 9,
    message: `Conflicting operation ${id} detected`,
  });
});

it('ends a change freeze that is terminated while it is active', async () => {
  const { emulator, call, finish, path, resourceId } = await prepare();
  emulator.advance(Date.parse('2026-08-02T00:00:00Z') - Date.parse(emulator.calls.at(-1)?.at ?? ''));
  expect((await call('GET', path)).body.status).toBe('ACTIVE');
  await finish('POST', `${path}:terminate`);
  expect((await call('GET', path)).body).toMatchObject({
    startAt: period.startAt,
    endAt: '2026-08-02T00:00:01Z',
    durationSeconds: '86401',
    status: 'COMPLETED',
  });
  const limits = (await call('GET', `/managed-redis/v1/changeFreezeLimits?resourceId=${resourceId}`)).body;
  expect(limits.usedSecondsThisYear).toBe('86401');
});

it('converts times with an offset to UTC', async () => {
  const { call, finish, createCluster } = connect();
  const body = {
    resourceId: await createCluster(),
    startAt: '2026-08-01T03:00:00+03:00',
    endAt: '2026-08-01T20:30:00-03:30',
  };
  const { metadata } = await finish('POST', freezes, body);
  expect((await call('GET', `${freezes}/${metadata.changeFreezeId}`)).body).toMatchObject({
    startAt: '2026-08-01T00:00:00Z',
    endAt: '2026-08-02T00:00:00Z',
    durationSeconds: '86400',
  });
});

it('counts the used part of the yearly limit', async () => {
  const { call, finish, path, resourceId } = await prepare();
  const limits = async () => (await call('GET', `/managed-redis/v1/changeFreezeLimits?resourceId=${resourceId}`)).body;
  expect(await limits()).toMatchObject({ usedSecondsThisYear: '864000', remainingSecondsThisYear: '4320000' });
  await finish('POST', `${path}:terminate`);
  expect(await limits()).toMatchObject({ remainingSecondsThisYear: '5184000' });
  expect(await limits()).not.toHaveProperty('usedSecondsThisYear');
});

it.each([
  ['ends before it starts', { startAt: period.endAt, endAt: period.startAt }, 3],
  ['lies in the past', { startAt: '2026-01-01T00:00:00Z', endAt: '2026-01-02T00:00:00Z' }, 3],
  ['is too long', { startAt: '2026-08-20T00:00:00Z', endAt: '2026-10-20T00:00:00Z' }, 3],
  ['is too far ahead', { startAt: '2027-08-01T00:00:00Z', endAt: '2027-08-02T00:00:00Z' }, 3],
  ['is too close to another', { startAt: '2026-08-12T00:00:00Z', endAt: '2026-08-13T00:00:00Z' }, 9],
])('refuses a change freeze that %s', async (_, body, code) => {
  const { call, resourceId } = await prepare();
  expect((await call('POST', freezes, { resourceId, ...body })).body.code).toBe(code);
});

it.each(['before', 'while'])('follows a cluster that is moved %s the change freeze is changed', async (when) => {
  const { emulator, call, finish, path, resourceId } = await prepare();
  await call('POST', `/managed-redis/v1/clusters/${resourceId}:move`, { destinationFolderId: 'b1gother' });
  if (when === 'before') emulator.advance(1000);
  await finish('POST', `${path}:terminate`);
  const { resourcePath } = (await call('GET', path)).body;
  expect(resourcePath.map(({ id }: { id: string }) => id)).toEqual([resourceId, 'b1gother', 'b1g00000000000000001']);
});
