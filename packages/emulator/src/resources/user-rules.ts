import type { Permissions, User, UserSpec } from '@managed-redis/types';
import { invalidField, invalidFields } from '../core/refusal.ts';
import type { ClusterRecord } from '../core/state.ts';
import { acl } from '../generated/catalog/acl.ts';
import { defaultUser as template } from '../generated/catalog/default-user.ts';
import { userSpecFields } from '../generated/catalog/fields.ts';
import { aclProblems, aclScopeOf } from './acl-rules.ts';
import { checkPasswords } from './password-rules.ts';

/** The user that every cluster starts with. */
export const defaultUser = (clusterId: string): User =>
  withAclOptions({
    name: template.name,
    clusterId,
    permissions: { ...template.permissions },
    enabled: template.enabled,
    authType: 'AUTH_TYPE_PASSWORD',
  });

/**
 * A new user of a cluster from its specification. Passwords are not kept.
 * @throws Refusal INVALID_ARGUMENT for wrong permissions and passwords. `path` is the path of the specification.
 */
export function createUser(
  cluster: Pick<ClusterRecord, 'id' | 'sharded' | 'settings'>,
  { name, permissions, enabled, authType, passwords = [], generatePassword }: UserSpec,
  path: string,
): User {
  checkPermissions(permissions, cluster, `${path}.permissions`);
  checkPasswords(passwords, `${path}.passwords`);
  if (authType !== 'AUTH_TYPE_IAM' && passwords.length === 0 && !generatePassword) {
    throw invalidField(`${path}.passwords`, 'Must be specified, unless generatePassword is set');
  }
  return withAclOptions({
    name,
    clusterId: cluster.id,
    permissions: withDefaultPatterns(permissions as Permissions | undefined),
    enabled: enabled ?? userSpecFields.enabled.default,
    authType: authType === undefined || authType === 'AUTH_TYPE_UNSPECIFIED' ? 'AUTH_TYPE_PASSWORD' : authType,
  });
}

/** Permissions with their defaults: without patterns, a user may access all keys. */
export const withDefaultPatterns = (permissions: Permissions | undefined): Permissions => ({
  ...acl.defaults,
  ...permissions,
});

/** Throws INVALID_ARGUMENT that lists the wrong rules of permissions. */
export function checkPermissions(
  permissions: UserSpec['permissions'],
  cluster: Pick<ClusterRecord, 'sharded' | 'settings'>,
  path = 'permissions',
): void {
  const problems = aclProblems((permissions ?? {}) as Permissions, aclScopeOf(cluster), path);
  if (problems.length > 0) throw invalidFields(problems);
}

/** The user with the ACL line that its permissions amount to. */
export function withAclOptions(user: User): User {
  const { patterns, pubSubChannels, categories, commands, databases } = user.permissions ?? {};
  const rules = [user.enabled ? 'on' : 'off', patterns, pubSubChannels, databases, categories, commands];
  return { ...user, aclOptions: rules.filter((rule) => rule !== undefined && rule !== '').join(' ') };
}
