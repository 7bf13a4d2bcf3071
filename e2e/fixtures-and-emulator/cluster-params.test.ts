import { clusterParamsOf, world } from '@managed-redis/fixtures';
import { expect, test } from 'vitest';
import { connect } from '../client-and-emulator/connect.ts';

test.each([
  {},
  { replicas: 0 },
  { shards: 3, replicas: 1 },
  { shards: 1 },
  { tls: true, publicIp: true },
  { diskTypeId: 'local-ssd', resourcePresetId: 'hm3-c4-m16' },
  { diskTypeId: 'network-ssd-nonreplicated', shards: 3 },
  { version: '9.0-valkey', deletionProtection: true, persistenceMode: 'OFF' as const, labels: { team: 'web' } },
])('the emulator creates the cluster and hosts that the fixtures describe as %o', async (options) => {
  const { redis } = connect();
  const operation = await redis.clusters.create(clusterParamsOf(options));
  const { id: clusterId, status, config } = await operation.wait();
  const hosts = await redis.clusters.listHosts({ clusterId }).all();
  const imagined = world().cluster(options).build();
  expect(status).toBe('RUNNING');
  expect(config.resources).toEqual(imagined.clusters[0]?.config.resources);
  const shape = (all: readonly { zoneId: string; role?: string; shardName?: string }[]) =>
    all.map(({ zoneId, role, shardName }) => `${zoneId} ${shardName} ${role}`).sort();
  expect(shape(hosts)).toEqual(shape(imagined.hosts));
});
