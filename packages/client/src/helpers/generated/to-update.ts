// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { toInput } from '../to-input.ts';
import {
  configSpecFromClusterConfig,
  maintenanceWindow,
  maintenanceWindows,
  permissions,
  updateHostSpecFromHost,
} from './recipes.ts';
import type {
  Cluster,
  Host,
  UpdateClusterHostsParams,
  UpdateClusterParams,
  UpdateUserParams,
  User,
} from '@managed-redis/types';

/** `Cluster` as the input of `clusters.update`. */
export const cluster = (value: Cluster): Omit<UpdateClusterParams, 'updateMask'> =>
  toInput(
    value,
    'clusters.update',
    {
      same: [
        'description',
        'labels',
        'name',
        'securityGroupIds',
        'deletionProtection',
        'persistenceMode',
        'networkId',
        'announceHostnames',
        'authSentinel',
      ],
      from: {
        clusterId: { path: 'id' },
        configSpec: { path: 'config', recipe: configSpecFromClusterConfig },
        maintenanceWindow: { recipe: maintenanceWindow },
        maintenanceWindows: { recipe: maintenanceWindows },
      },
    },
    ['clusterId'],
  );

/** `Host` as the input of `clusters.updateHosts`. */
export const host = (value: Host): UpdateClusterHostsParams =>
  toInput(
    value,
    'clusters.updateHosts',
    { same: ['clusterId'], from: { updateHostSpecs: { path: '', recipe: updateHostSpecFromHost, list: true } } },
    ['clusterId'],
  );

/** `User` as the input of `users.update`. */
export const user = (value: User): Omit<UpdateUserParams, 'updateMask' | 'passwords' | 'generatePassword'> =>
  toInput(
    value,
    'users.update',
    { same: ['clusterId', 'enabled'], from: { userName: { path: 'name' }, permissions: { recipe: permissions } } },
    ['clusterId', 'userName'],
  );
