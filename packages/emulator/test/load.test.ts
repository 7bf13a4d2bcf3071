import { expect, it } from 'vitest';
import type { Resources } from '../src/index.ts';
import { type Api, clusters, connect, start } from './api.ts';

/** What an emulator shows of its cluster, to be loaded into another one. */
async function readAll({ call }: Api, clusterId: string): Promise<Resources> {
  const path = `${clusters}/${clusterId}`;
  const read = async (target: string) => (await call('GET', target)).body;
  const { operations } = await read(`${path}/operations`);
  return {
    clusters: [await read(path)],
    hosts: (await read(`${path}/hosts`)).hosts,
    users: (await read(`${path}/users`)).users,
    backups: (await read(`${path}/backups`)).backups,
    operations,
  };
}

it('shows loaded resources as they were shown elsewhere', async () => {
  const source = connect();
  const clusterId = await source.createCluster({ labels: { team: 'shop' }, tlsEnabled: true });
  await source.finish('POST', `${clusters}/${clusterId}:backup`);
  const resources = await readAll(source, clusterId);
  const target = connect();
  target.emulator.load(resources);
  expect(await readAll(target, clusterId)).toEqual(resources);
});

it('finishes a loaded operation and frees its cluster', async () => {
  const source = connect();
  const clusterId = await source.createCluster();
  const { body: stop } = await source.call('POST', `${clusters}/${clusterId}:stop`);
  const target = connect();
  target.emulator.load(await readAll(source, clusterId));
  const path = `${clusters}/${clusterId}`;
  expect((await target.call('POST', `${path}:backup`)).body.message).toBe(`Conflicting operation ${stop.id} detected`);
  target.emulator.advance(1000);
  expect((await target.call('GET', path)).body.status).toBe('STOPPED');
  expect((await target.call('GET', `/operations/${stop.id}`)).body).toMatchObject({
    done: true,
    response: { id: clusterId },
  });
});

it('keeps what it loads apart from what it was given', async () => {
  const source = connect();
  const resources = await readAll(source, await source.createCluster());
  const before = structuredClone(resources);
  const target = connect();
  target.emulator.load(resources);
  await target.finish('DELETE', `${clusters}/${resources.clusters?.[0]?.id}`);
  expect(resources).toEqual(before);
});

it.each<[string, Resources]>([
  ['a host', { hosts: [{ name: 'rc1a-1', clusterId: 'none', zoneId: 'ru-central1-a' }] }],
  ['a user', { users: [{ name: 'app', clusterId: 'none' }] }],
  ['a shard', { shards: [{ name: 'one', clusterId: 'none' }] }],
])('refuses %s without its cluster', (_, resources) => {
  const { emulator } = connect();
  expect(() => emulator.load(resources)).toThrow('there is no cluster none');
});

it('refuses an operation that it cannot tell the kind of', () => {
  const { emulator } = connect();
  const at = new Date(start).toISOString();
  const operation = {
    id: 'c9q1',
    createdAt: at,
    createdBy: 'aje1',
    modifiedAt: at,
    metadata: { '@type': 'x/unknown' },
  };
  expect(() => emulator.load({ operations: [operation] })).toThrow('Cannot load operation c9q1');
});
