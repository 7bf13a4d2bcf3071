import { cluster, failing, sharded, standalone, stopped, type World, world } from '@managed-redis/fixtures';
import { arbitrary } from '@managed-redis/fixtures/fast-check';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { clusterReport } from './cluster-report.ts';

test.each<[name: string, world: World, report: string]>([
  ['a single host', standalone({ name: 'cache' }), 'cache: RUNNING, not sharded, 1 of 1 hosts alive'],
  ['a sharded cluster', sharded({ name: 'orders' }), 'orders: RUNNING, 3 shards, 6 of 6 hosts alive'],
  ['a stopped cluster', stopped({ name: 'old' }), 'old: STOPPED, not sharded, 0 of 2 hosts alive'],
  ['a cluster in trouble', failing({ name: 'sick' }), 'sick: ERROR, not sharded, 1 of 2 hosts alive'],
])('reports %s', (_, given, report) => {
  const { clusters, hosts } = given.build();
  expect(clusters.map((one) => clusterReport(one, hosts))).toEqual([report]);
});

test('counts only the hosts of the cluster', () => {
  const { clusters, hosts } = world().cluster({ replicas: 2 }).cluster({ shards: 3, replicas: 0 }).build();
  expect(clusters.map((one) => clusterReport(one, hosts))).toEqual([
    'orders: RUNNING, not sharded, 3 of 3 hosts alive',
    'sessions: RUNNING, 3 shards, 3 of 3 hosts alive',
  ]);
});

test('reports an unknown status', () => {
  expect(clusterReport(cluster({ name: 'new', status: undefined }), [])).toContain('new: STATUS_UNKNOWN');
});

test('is one line for any cluster', () => {
  fc.assert(fc.property(arbitrary(cluster), (one) => !clusterReport({ ...one, name: 'a' }, []).includes('\n')));
});
