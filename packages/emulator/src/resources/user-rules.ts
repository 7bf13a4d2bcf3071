import type { Permissions, User, UserSpec } from '@managed-redis/types';
import { invalidField } from '../core/refusal.ts';

/** The user that every cluster has from the start. */
export const defaultUser = (clusterId: string): User =>
  withAclOptions({
    name: 'default',
    clusterId,
    permissions: {
      patterns: '~*',
      pubSubChannels: '&*',
      categories: '+@all -@admin',
      commands: '',
      databases: 'alldbs',
    },
    enabled: true,
    authType: 'AUTH_TYPE_PASSWORD',
  });

/** A user made from its specification. Passwords are not kept. */
export function createUser(clusterId: string, { name, permissions, enabled, authType }: UserSpec): User {
  checkPermissions(permissions);
  return withAclOptions({
    name,
    clusterId,
    permissions: { patterns: 'allkeys', ...(permissions as Permissions | undefined) },
    enabled: enabled ?? true,
    authType: authType === undefined || authType === 'AUTH_TYPE_UNSPECIFIED' ? 'AUTH_TYPE_PASSWORD' : authType,
  });
}

/** Administrative commands stay with the service. */
export function checkPermissions(permissions: UserSpec['permissions']): void {
  if (/\+@admin\b/.test(permissions?.categories ?? '')) {
    throw invalidField('permissions.categories', 'The category @admin cannot be granted');
  }
}

/** The user with the rule line that its permissions make. */
export function withAclOptions(user: User): User {
  const { patterns, pubSubChannels, categories, commands, databases } = user.permissions ?? {};
  const rules = [user.enabled ? 'on' : 'off', patterns, pubSubChannels, databases, categories, commands];
  return { ...user, aclOptions: rules.filter((rule) => rule !== undefined && rule !== '').join(' ') };
}
