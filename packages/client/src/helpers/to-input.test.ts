import type { ChangeFreeze, Cluster, User } from '@managed-redis/types';
import { expect, test } from 'vitest';
import { defaults, toCreate, toUpdate, withDefaults } from './index.ts';

const cluster: Cluster = {
  id: 'c9q1',
  folderId: 'b1g1',
  createdAt: '2026-07-24T12:00:00Z',
  name: 'orders',
  labels: { team: 'checkout' },
  environment: 'PRODUCTION',
  monitoring: [{ name: 'Console', link: 'https://console.example' }],
  networkId: 'enp1',
  health: 'ALIVE',
  status: 'RUNNING',
  isHa: true,
  config: {
    version: '8.1-valkey',
    fullVersion: '8.1.4',
    resources: { resourcePresetId: 'hm3-c2-m8', diskSize: '17179869184', diskTypeId: 'network-ssd' },
    redis: {
      userConfig: { timeout: '30', clientOutputBufferLimitNormal: { hardLimit: '1' } },
      effectiveConfig: { timeout: '30', databases: '16' },
      defaultConfig: { timeout: '0', databases: '16' },
    },
    modules: { valkeyJson: { enabled: true, version: '1.0' } },
  },
};

const user: User = { name: 'reader', clusterId: 'c9q1', permissions: { patterns: '~*' }, aclOptions: 'on ~*' };

test('a cluster becomes the input of create, without what only the service sets', () => {
  expect(toCreate.cluster(cluster)).toEqual({
    folderId: 'b1g1',
    name: 'orders',
    labels: { team: 'checkout' },
    environment: 'PRODUCTION',
    networkId: 'enp1',
    tlsEnabled: false,
    configSpec: {
      version: '8.1-valkey',
      resources: { resourcePresetId: 'hm3-c2-m8', diskSize: '17179869184', diskTypeId: 'network-ssd' },
      redis: { timeout: '30', clientOutputBufferLimitNormal: { hardLimit: '1' } },
      modules: { valkeyJson: { enabled: true } },
    },
  });
});

test('a cluster becomes the input of update, with its id', () => {
  expect(toUpdate.cluster(cluster)).toEqual({
    clusterId: 'c9q1',
    name: 'orders',
    labels: { team: 'checkout' },
    networkId: 'enp1',
    configSpec: toCreate.cluster(cluster).configSpec,
  });
});

test('fields of a later version are dropped at any depth', () => {
  const later = { ...cluster, shape: 'round', config: { ...cluster.config, redis: { userConfig: { later: true } } } };
  expect(toCreate.cluster(later as Cluster)).not.toHaveProperty('shape');
  expect(toCreate.cluster(later as Cluster).configSpec.redis).toEqual({});
});

test('a user that is switched off stays switched off, though the response leaves `enabled` out', () => {
  expect(toCreate.user(user).userSpec).toEqual({ name: 'reader', enabled: false, permissions: { patterns: '~*' } });
  expect(toCreate.user({ ...user, enabled: true }).userSpec).toMatchObject({ enabled: true });
});

test('an update sends zero values after withDefaults', () => {
  expect(toUpdate.cluster(cluster)).not.toHaveProperty('deletionProtection');
  expect(toUpdate.cluster(withDefaults(cluster, defaults.cluster))).toMatchObject({
    deletionProtection: false,
    description: '',
    persistenceMode: 'ON',
  });
});

test('the result shares nothing with the response', () => {
  const input = toCreate.cluster(cluster);
  expect(input.labels).not.toBe(cluster.labels);
  expect(input.configSpec.resources).not.toBe(cluster.config.resources);
});

test('a change freeze names the first resource of its path', () => {
  const freeze: ChangeFreeze = {
    ...{ id: 'cf1', createdAt: '2026-07-24T12:00:00Z', status: 'SCHEDULED', reason: 'Sale' },
    ...{ startAt: '2026-12-20T00:00:00Z', endAt: '2026-12-27T00:00:00Z' },
    resourcePath: [
      { id: 'c9q1', type: 'cluster' },
      { id: 'b1g1', type: 'folder' },
    ],
  };
  expect(toCreate.changeFreeze(freeze)).toEqual({
    ...{ resourceId: 'c9q1', reason: 'Sale', startAt: freeze.startAt, endAt: freeze.endAt },
  });
  expect(() => toCreate.changeFreeze({ ...freeze, resourcePath: [] })).toThrow(
    'changeFreezes.create requires `resourceId`, and the given response has no `resourcePath.0.id` to take it from',
  );
});
