import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaults, isKnown, knownValues, type SchemaDefaults, withDefaults } from './index.ts';

test('fills in the zero values of a cluster at every depth and keeps the rest', () => {
  const cluster = {
    id: 'c9q1',
    name: 'cache',
    labels: { team: 'a' },
    status: 'RUNNING',
    config: { version: '8.1-valkey', resources: { diskSize: '17179869184' }, access: {}, future: 1 },
    maintenanceWindow: { weeklyMaintenanceWindow: { day: 'MON' } },
    monitoring: [{ name: 'console', link: 'https://example.test' }],
  };
  const before = structuredClone(cluster);
  expect(withDefaults(cluster, defaults.cluster)).toEqual({
    id: 'c9q1',
    name: 'cache',
    description: '',
    labels: { team: 'a' },
    status: 'RUNNING',
    health: 'HEALTH_UNKNOWN',
    persistenceMode: 'ON',
    sharded: false,
    tlsEnabled: false,
    deletionProtection: false,
    announceHostnames: false,
    authSentinel: false,
    isHa: false,
    securityGroupIds: [],
    monitoring: [{ name: 'console', link: 'https://example.test', description: '' }],
    config: expect.objectContaining({
      version: '8.1-valkey',
      future: 1,
      resources: { resourcePresetId: '', diskSize: '17179869184', diskTypeId: '' },
      access: { dataLens: false, webSql: false },
    }),
    maintenanceWindow: { weeklyMaintenanceWindow: { day: 'MON', hour: '0' } },
  });
  expect(cluster).toEqual(before);
});

test('an empty page gets an empty list and no next token', () => {
  expect(withDefaults({}, defaults.listClustersResponse)).toEqual({ clusters: [], nextPageToken: '' });
});

test('fields that can be unset stay unset: messages, timestamps, wrapped settings, members of a one-of', () => {
  const cluster = withDefaults({}, defaults.cluster);
  for (const field of ['maintenanceWindow', 'plannedOperation', 'diskEncryptionKeyId', 'config', 'createdAt', 'id']) {
    expect(cluster).not.toHaveProperty(field);
  }
  expect(withDefaults({}, defaults.host)).not.toHaveProperty('replicaPriority');
  expect(withDefaults({}, defaults.redisConfig)).not.toHaveProperty('timeout');
  expect(withDefaults({}, defaults.operation)).toEqual({ description: '', done: false });
});

test('two results share no list or map', () => {
  const first = withDefaults({}, defaults.cluster) as unknown as {
    labels: Record<string, string>;
    securityGroupIds: string[];
  };
  first.labels.changed = 'yes';
  first.securityGroupIds.push('changed');
  expect(withDefaults({}, defaults.cluster)).toMatchObject({ labels: {}, securityGroupIds: [] });
});

test('filling in twice changes nothing more, and no given value is lost', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.values<SchemaDefaults>(defaults)), fc.jsonValue(), (schema, extra) => {
      const value = {
        extra,
        ...Object.fromEntries(
          Object.keys(schema.zero)
            .slice(1)
            .map((field) => [field, extra]),
        ),
      };
      const once = withDefaults(value, schema) as Record<string, unknown>;
      expect(withDefaults(once, schema)).toEqual(once);
      for (const [field, zero] of Object.entries(schema.zero)) {
        const given = (value as Record<string, unknown>)[field];
        if (given === undefined || given === null) expect(once[field]).toEqual(zero);
        else if (!(field in schema.nested)) expect(once[field]).toEqual(given);
      }
    }),
  );
});

test.each([
  ['RUNNING', true],
  ['STATUS_UNKNOWN', true],
  ['DELETING', false],
  ['', false],
  [undefined, false],
  [5, false],
])('knows %j as a cluster status: %s', (value, known) => {
  expect(isKnown(value, knownValues.clusterStatus)).toBe(known);
});
