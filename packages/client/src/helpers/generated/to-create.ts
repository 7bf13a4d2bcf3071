// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { toInput } from '../to-input.ts';
import {
  configSpecFromClusterConfig,
  cronTab,
  hostSpecFromHost,
  maintenanceWindow,
  maintenanceWindows,
  userSpecFromUser,
} from './recipes.ts';
import type {
  AddClusterHostsParams,
  AddClusterShardParams,
  BackupRetentionPolicy,
  ChangeFreeze,
  Cluster,
  CreateBackupRetentionPolicyParams,
  CreateChangeFreezeParams,
  CreateClusterParams,
  CreateUserParams,
  Host,
  Shard,
  User,
} from '@managed-redis/types';

/** `Host` as the input of `clusters.addHosts`. */
export const host = (value: Host): AddClusterHostsParams =>
  toInput(
    value,
    'clusters.addHosts',
    { same: ['clusterId'], from: { hostSpecs: { path: '', recipe: hostSpecFromHost, list: true } } },
    ['clusterId'],
  );

/** `Shard` as the input of `clusters.addShard`. */
export const shard = (value: Shard): Omit<AddClusterShardParams, 'hostSpecs'> =>
  toInput(value, 'clusters.addShard', { same: ['clusterId'], from: { shardName: { path: 'name' } } }, [
    'clusterId',
    'shardName',
  ]);

/** `BackupRetentionPolicy` as the input of `backupRetentionPolicies.create`. */
export const backupRetentionPolicy = (value: BackupRetentionPolicy): CreateBackupRetentionPolicyParams =>
  toInput(
    value,
    'backupRetentionPolicies.create',
    { same: ['clusterId', 'retainForDays', 'description', 'policyName'], from: { cron: { recipe: cronTab } } },
    ['clusterId', 'policyName'],
  );

/** `ChangeFreeze` as the input of `changeFreezes.create`. */
export const changeFreeze = (value: ChangeFreeze): CreateChangeFreezeParams =>
  toInput(
    value,
    'changeFreezes.create',
    { same: ['startAt', 'endAt', 'reason'], from: { resourceId: { path: 'resourcePath.0.id' } } },
    ['resourceId', 'startAt', 'endAt'],
  );

/** `Cluster` as the input of `clusters.create`. */
export const cluster = (value: Cluster): Omit<CreateClusterParams, 'hostSpecs' | 'userSpecs'> =>
  toInput(
    value,
    'clusters.create',
    {
      same: [
        'folderId',
        'name',
        'description',
        'labels',
        'environment',
        'networkId',
        'sharded',
        'securityGroupIds',
        'tlsEnabled',
        'deletionProtection',
        'persistenceMode',
        'announceHostnames',
        'authSentinel',
        'diskEncryptionKeyId',
      ],
      from: {
        configSpec: { path: 'config', recipe: configSpecFromClusterConfig },
        maintenanceWindow: { recipe: maintenanceWindow },
        maintenanceWindows: { recipe: maintenanceWindows },
      },
      zero: { tlsEnabled: false },
    },
    ['folderId', 'name', 'environment', 'configSpec'],
  );

/** `User` as the input of `users.create`. */
export const user = (value: User): CreateUserParams =>
  toInput(value, 'users.create', { same: ['clusterId'], from: { userSpec: { path: '', recipe: userSpecFromUser } } }, [
    'clusterId',
  ]);
