import { expect, it } from 'vitest';
import type { FaultEffect } from '../src/index.ts';
import { clusterRequest, clusters, connect } from './api.ts';

const url = 'https://mdb.api.cloud.yandex.net/managed-redis/v1/clusters?folderId=b1gfolder';
const init = { headers: { authorization: 'Bearer t' } };

it('answers the next calls with an error, then works again', async () => {
  const { emulator, call } = connect();
  emulator.faults.add(
    { kind: 'error', status: 'UNAVAILABLE', headers: { 'retry-after': '2' } },
    { operation: 'listClusters', times: 2, skip: 1 },
  );
  const statuses = [];
  for (let index = 0; index < 4; index += 1) statuses.push((await call('GET', `${clusters}?folderId=f`)).status);
  expect(statuses).toEqual([200, 503, 503, 200]);
  expect(emulator.faults.pending).toBe(0);
});

it('leaves calls of other operations alone', async () => {
  const { emulator, call } = connect();
  emulator.faults.add(
    { kind: 'error', status: 'INTERNAL' },
    { operation: 'getBackup', times: Number.POSITIVE_INFINITY },
  );
  expect((await call('GET', `${clusters}?folderId=f`)).status).toBe(200);
  expect((await call('GET', '/managed-redis/v1/backups/b')).status).toBe(500);
  expect((await call('GET', '/managed-redis/v1/backups/b')).status).toBe(500);
});

it('loses an answer after doing the work, and refuses a connection before doing it', async () => {
  const { emulator, call } = connect();
  emulator.faults.add({ kind: 'lostAnswer' });
  await expect(call('POST', clusters, clusterRequest())).rejects.toThrow(TypeError);
  expect(emulator.state.clusters.size).toBe(1);
  emulator.faults.add({ kind: 'refusedConnection' });
  await expect(call('POST', clusters, clusterRequest({ name: 'second' }))).rejects.toThrow(TypeError);
  expect(emulator.state.clusters.size).toBe(1);
  expect(emulator.calls.map((seen) => seen.status)).toEqual([undefined, undefined]);
});

it.each<[string, FaultEffect, number, string]>([
  [
    'the error page of a proxy',
    { kind: 'body', text: '<h1>Bad gateway</h1>', httpStatus: 502 },
    502,
    '<h1>Bad gateway</h1>',
  ],
  ['an empty body', { kind: 'body', text: '' }, 200, ''],
  ['no body, with a status that allows none', { kind: 'body', text: '', httpStatus: 204 }, 204, ''],
  ['half an answer', { kind: 'truncatedBody', length: 1 }, 200, '{'],
  ['an answer cut to nothing', { kind: 'truncatedBody', length: 0 }, 200, ''],
  ['a whole answer', { kind: 'truncatedBody', length: 100 }, 200, '{}'],
])('answers with %s', async (_, effect, status, text) => {
  const { emulator } = connect();
  emulator.faults.add(effect);
  const response = await emulator.fetch(url, init);
  expect([response.status, await response.text()]).toEqual([status, text]);
});

it.each<[string, FaultEffect]>([
  ['allows no body', { kind: 'body', text: 'x', httpStatus: 304 }],
  ['does not exist', { kind: 'body', text: '', httpStatus: 101 }],
  ['is not a number', { kind: 'body', text: '', httpStatus: Number.NaN }],
])('refuses a fault with a text whose status %s', (_, effect) => {
  const { emulator } = connect();
  expect(() => emulator.faults.add(effect)).toThrow(/httpStatus/);
  expect(emulator.faults.pending).toBe(0);
});

it('adds no fault for zero calls', async () => {
  const { emulator, call } = connect();
  emulator.faults.add({ kind: 'error', status: 'INTERNAL' }, { times: 0 });
  expect([emulator.faults.pending, (await call('GET', `${clusters}?folderId=f`)).status]).toEqual([0, 200]);
});

it.each([0, 1, 40])('cuts an endless stream after %i characters', async (length) => {
  const { emulator, createCluster } = connect();
  const id = await createCluster();
  emulator.faults.add({ kind: 'truncatedBody', length });
  const response = await emulator.fetch(`https://mdb.api.cloud.yandex.net${clusters}/${id}:stream_logs`, init);
  expect(await response.text()).toHaveLength(length);
  expect(emulator.state.clusters.get(id)?.logWatchers.size).toBe(0);
});

it('fails the next operation that starts, not the calls before it', async () => {
  const { emulator, call, finish } = connect();
  emulator.faults.add({ kind: 'failedOperation', status: 'INTERNAL' });
  expect((await call('GET', `${clusters}?folderId=f`)).status).toBe(200);
  expect((await call('POST', clusters, {})).status).toBe(400);
  expect((await finish('POST', clusters, clusterRequest())).error.code).toBe(13);
  expect((await finish('POST', clusters, clusterRequest({ name: 'second' }))).response).toBeDefined();
});

it('delays answers with the given sleep', async () => {
  const waits: number[] = [];
  const { emulator, call } = connect({
    latency: 20,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
    },
  });
  await call('GET', `${clusters}?folderId=f`);
  emulator.faults.add({ kind: 'delay', milliseconds: 500 });
  await call('GET', `${clusters}?folderId=f`);
  expect(waits).toEqual([20, 520]);
});

it('stops waiting when the request is aborted', async () => {
  const { emulator } = connect({ latency: 60_000 });
  const controller = new AbortController();
  const answer = emulator.fetch(url, { ...init, signal: controller.signal });
  controller.abort(new Error('enough'));
  await expect(answer).rejects.toThrow('enough');
});
