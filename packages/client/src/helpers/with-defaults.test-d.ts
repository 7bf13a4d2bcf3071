import type { Cluster, ClusterStatus, components, Known, ListClustersResponse, Operation } from '@managed-redis/types';
import { expectTypeOf, test } from 'vitest';
import { defaults, isKnown, knownValues, withDefaults } from './index.ts';

declare const cluster: Cluster;
declare const page: ListClustersResponse;
declare const operation: Operation;

test('zero values become required, at any depth', () => {
  const filled = withDefaults(cluster, defaults.cluster);
  expectTypeOf(filled.labels).toEqualTypeOf<Record<string, string>>();
  expectTypeOf(filled.sharded).toEqualTypeOf<boolean>();
  expectTypeOf(filled.securityGroupIds).toEqualTypeOf<string[]>();
  expectTypeOf(filled.config.resources.diskSize).toEqualTypeOf<string>();
  expectTypeOf(filled.config.access?.webSql).toEqualTypeOf<boolean | undefined>();
  expectTypeOf(filled.monitoring[0]?.description).toEqualTypeOf<string | undefined>();
  expectTypeOf(
    withDefaults(page, defaults.listClustersResponse).clusters[0]!.deletionProtection,
  ).toEqualTypeOf<boolean>();
  expectTypeOf(withDefaults(operation, defaults.operation).done).toEqualTypeOf<boolean>();
});

test('what can be unset stays optional', () => {
  const filled = withDefaults(cluster, defaults.cluster);
  expectTypeOf(filled).toHaveProperty('plannedOperation');
  expectTypeOf<undefined>().toExtend<typeof filled.plannedOperation>();
  expectTypeOf<undefined>().toExtend<typeof filled.diskEncryptionKeyId>();
});

test('the result still is a response', () => {
  expectTypeOf(withDefaults(cluster, defaults.cluster)).toExtend<Cluster>();
  expectTypeOf(withDefaults(page, defaults.listClustersResponse)).toExtend<ListClustersResponse>();
});

test('a known value of an open enum can be switched over exhaustively', () => {
  const { status } = cluster;
  if (!isKnown(status, knownValues.clusterStatus)) return;
  expectTypeOf(status).toEqualTypeOf<Known<ClusterStatus>>();
  expectTypeOf<(typeof knownValues.clusterStatus)[number]>().toEqualTypeOf<Known<ClusterStatus>>();
  switch (status) {
    case 'STATUS_UNKNOWN':
    case 'CREATING':
    case 'RUNNING':
    case 'ERROR':
    case 'UPDATING':
    case 'STOPPING':
    case 'STOPPED':
    case 'STARTING':
      return;
    default:
      status satisfies never;
  }
});

test('the list of each enum holds exactly the values of its closed form', () => {
  type Schemas = components['schemas'];
  type Closed<Name extends string> =
    Capitalize<Name> extends keyof Schemas ? Known<Extract<Schemas[Capitalize<Name>], string>> : never;
  type Pairs = { [Name in keyof typeof knownValues]: Closed<Name> };
  type Listed = { [Name in keyof typeof knownValues]: (typeof knownValues)[Name][number] };
  expectTypeOf<Listed>().toEqualTypeOf<Pairs>();
});
