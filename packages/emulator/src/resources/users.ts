import type { User } from '@managed-redis/types';
import { looksSame } from '../core/encode-message.ts';
import type { Handlers } from '../core/handler.ts';
import { invalidField, notFound, Refusal } from '../core/refusal.ts';
import type { ClusterRecord } from '../core/state.ts';
import { applyUpdate, noChanges, readMask } from '../core/update-mask.ts';
import { defaultUser } from '../generated/catalog/default-user.ts';
import { findCluster, findClusterToChange } from './find.ts';
import { checkPasswords } from './password-rules.ts';
import { checkPermissions, createUser, withAclOptions, withDefaultPatterns } from './user-rules.ts';

export const userHandlers = {
  getUser: ({ clusterId, userName }, context) => findUser(findCluster(context, clusterId), userName),

  listUsers: ({ clusterId }, context) => ({ users: [...findCluster(context, clusterId).users.values()] }),

  createUser({ clusterId, userSpec }, context) {
    const cluster = findClusterToChange(context, clusterId);
    if (!userSpec) throw invalidField('userSpec', 'Must be specified');
    if (cluster.users.has(userSpec.name)) throw new Refusal('ALREADY_EXISTS', `User ${userSpec.name} already exists`);
    const user = createUser(cluster, userSpec, 'userSpec');
    return {
      metadata: { clusterId, userName: user.name },
      clusterId,
      finish() {
        cluster.users.set(user.name, user);
        return user;
      },
    };
  },

  updateUser({ clusterId, userName, updateMask, passwords, generatePassword, ...patch }, context) {
    const cluster = findClusterToChange(context, clusterId);
    const before = findUser(cluster, userName);
    checkPermissions(patch.permissions, cluster);
    checkPasswords(passwords ?? [], 'passwords');
    // Passwords are not kept, so the mask is applied without them.
    const isPassword = (path: string): boolean => path === 'passwords' || path === 'generatePassword';
    const paths = updateMask === undefined ? undefined : readMask(updateMask);
    const setsPassword = paths ? paths.some(isPassword) : Boolean(passwords?.length || generatePassword);
    const rest = paths?.filter((path) => !isPassword(path));
    const shown = { ...before, permissions: before.permissions ?? {} };
    const after = rest?.length === 0 ? shown : applyUpdate(shown, patch, rest?.join(','), ['permissions', 'enabled']);
    const user = withAclOptions({ ...after, permissions: withDefaultPatterns(after.permissions) });
    if (looksSame('User', before, user) && !setsPassword) throw noChanges();
    return {
      metadata: { clusterId, userName },
      clusterId,
      finish() {
        cluster.users.set(userName, user);
        return user;
      },
    };
  },

  deleteUser({ clusterId, userName }, context) {
    const cluster = findClusterToChange(context, clusterId);
    findUser(cluster, userName);
    if (userName === defaultUser.name) {
      throw new Refusal('FAILED_PRECONDITION', `The user "${userName}" cannot be deleted`);
    }
    return {
      metadata: { clusterId, userName },
      clusterId,
      finish() {
        cluster.users.delete(userName);
        return {};
      },
    };
  },
} satisfies Handlers;

function findUser(cluster: ClusterRecord, name: string): User {
  const user = cluster.users.get(name);
  if (!user) throw notFound('User', name);
  return user;
}
