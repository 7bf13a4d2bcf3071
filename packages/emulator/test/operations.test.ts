import { expect, it } from 'vitest';
import { clusterRequest, clusters, connect } from './api.ts';

it('allows one operation at a time for a cluster, and names the running one', async () => {
  const { emulator, call, createCluster } = connect();
  const path = `${clusters}/${await createCluster()}`;
  const first = await call('POST', `${path}:backup`);
  for (const [method, target] of [
    ['POST', `${path}:stop`],
    ['DELETE', path],
    ['POST', `${path}:backup`],
  ] as const) {
    const { status, body } = await call(method, target);
    expect([status, body.code, body.message]).toEqual([400, 9, `Conflicting operation ${first.body.id} detected`]);
  }
  emulator.advance(1000);
  expect((await call('POST', `${path}:stop`)).status).toBe(200);
});

it('lists the operations of a cluster, newest first, with a plain success as response', async () => {
  const { call, finish, createCluster } = connect();
  const path = `${clusters}/${await createCluster()}`;
  await finish('POST', `${path}:backup`);
  await call('POST', `${path}:stop`);
  const { operations } = (await call('GET', `${path}/operations`)).body;
  expect(operations.map((operation: { description: string }) => operation.description)).toEqual([
    'Stop Valkey cluster',
    'Create a backup for Valkey cluster',
    'Create Valkey cluster',
  ]);
  expect(operations[0]).not.toHaveProperty('done');
  expect(operations[1].response).toEqual({ '@type': 'type.googleapis.com/google.rpc.Status', message: 'OK' });
});

it('can hide a new operation for its first reads', async () => {
  const { call } = connect({ operationNotFound: 2 });
  const { id } = (await call('POST', clusters, clusterRequest())).body;
  const statuses = [];
  for (let read = 0; read < 3; read += 1) statuses.push((await call('GET', `/operations/${id}`)).status);
  expect(statuses).toEqual([404, 404, 200]);
});

it('sends a poll interval when configured to', async () => {
  const { call } = connect({ pollInterval: 3 });
  const { headers } = await call('POST', clusters, clusterRequest());
  expect(headers.get('x-operation-poll-interval')).toBe('3');
  expect((await call('GET', `${clusters}?folderId=f`)).headers.has('x-operation-poll-interval')).toBe(false);
});

it('takes the duration of each kind of operation from a function', async () => {
  const { emulator, call } = connect({
    operationDuration: (operation) => (operation === 'createCluster' ? 900_000 : 10),
  });
  const { id } = (await call('POST', clusters, clusterRequest())).body;
  emulator.advance(899_999);
  expect((await call('GET', `/operations/${id}`)).body).not.toHaveProperty('done');
  emulator.advance(1);
  expect((await call('GET', `/operations/${id}`)).body.done).toBe(true);
});

it.each([-1, Number.NaN, 'long'])('refuses the duration %s for operations', (duration) => {
  const message = `operationDuration must be, or return, milliseconds from 0 up, not ${duration}`;
  expect(() => connect({ operationDuration: duration as number })).toThrow(new TypeError(message));
});

it('names the option when its function returns nothing', async () => {
  const { call } = connect({ operationDuration: (() => {}) as unknown as () => number });
  const { status, body } = await call('POST', clusters, clusterRequest());
  expect(status).toBe(500);
  expect(body.message).toBe(
    'The emulator failed: operationDuration must be, or return, milliseconds from 0 up, not undefined',
  );
});

it('leaves a cluster alone when an operation cannot start', async () => {
  const durations: Readonly<Record<string, number>> = { createCluster: 1000 };
  const { call, createCluster } = connect({ operationDuration: (operation) => durations[operation] as number });
  const path = `${clusters}/${await createCluster()}`;
  expect((await call('POST', `${path}:stop`)).status).toBe(500);
  expect((await call('GET', path)).body.status).toBe('RUNNING');
});

it('ends with the error of a fault, after rolling back', async () => {
  const { emulator, call, createCluster } = connect({ operationDuration: 1000 });
  const path = `${clusters}/${await createCluster()}`;
  emulator.faults.add(
    { kind: 'failedOperation', status: 'INTERNAL', message: 'Disk is broken', rollBack: 500 },
    { operation: 'stopCluster' },
  );
  const { id } = (await call('POST', `${path}:stop`)).body;
  const read = async () => (await call('GET', `/operations/${id}`)).body;
  emulator.advance(1000);
  expect(await read()).toMatchObject({ error: { code: 13, message: 'Disk is broken' } });
  expect(await read()).not.toHaveProperty('done');
  expect((await call('POST', `${path}:backup`)).body.message).toBe(`Conflicting operation ${id} detected`);
  emulator.advance(500);
  expect(await read()).toMatchObject({ done: true, error: { code: 13 } });
  expect(await read()).not.toHaveProperty('response');
  expect((await call('GET', path)).body.status).toBe('RUNNING');
});

it('leaves a cluster in ERROR when its creation fails', async () => {
  const { emulator, finish, call } = connect();
  emulator.faults.add({ kind: 'failedOperation', status: 'UNKNOWN' });
  const operation = await finish('POST', clusters, clusterRequest());
  expect(operation.error).toEqual({ code: 2, message: 'Unknown error' });
  const path = `${clusters}/${operation.metadata.clusterId}`;
  expect((await call('GET', path)).body.status).toBe('ERROR');
  await finish('DELETE', path);
  expect((await call('GET', path)).status).toBe(404);
});

it('cancels a backup, but no other operation', async () => {
  const { emulator, call, createCluster } = connect();
  const path = `${clusters}/${await createCluster()}`;
  const backup = (await call('POST', `${path}:backup`)).body;
  expect((await call('GET', `/operations/${backup.id}:cancel`)).body).toMatchObject({ done: true, error: { code: 1 } });
  emulator.advance(1000);
  expect((await call('GET', `${path}/backups`)).body).toEqual({});
  const stop = (await call('POST', `${path}:stop`)).body;
  expect((await call('GET', `/operations/${stop.id}:cancel`)).body).not.toHaveProperty('done');
  emulator.advance(1000);
  expect((await call('GET', path)).body.status).toBe('STOPPED');
});

it('finishes overdue operations in the order in which they became due', async () => {
  const { emulator, call } = connect({ operationDuration: (operation) => (operation === 'createCluster' ? 500 : 100) });
  const first = (await call('POST', clusters, clusterRequest())).body;
  emulator.advance(250);
  const second = (await call('POST', clusters, clusterRequest({ name: 'second' }))).body;
  emulator.advance(10_000);
  const modified = async (id: string): Promise<string> => (await call('GET', `/operations/${id}`)).body.modifiedAt;
  expect(await modified(first.id)).toBe('2026-07-24T12:00:00.500Z');
  expect(await modified(second.id)).toBe('2026-07-24T12:00:00.750Z');
});
