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
    permissions: withDefaults(permissions as Permissions | undefined),
    enabled: enabled ?? true,
    authType: authType === undefined || authType === 'AUTH_TYPE_UNSPECIFIED' ? 'AUTH_TYPE_PASSWORD' : authType,
  });
}

/** Patterns that are left out let a user at all keys. */
export const withDefaults = (permissions: Permissions | undefined): Permissions => ({
  patterns: 'allkeys',
  ...permissions,
});

/** Administrative commands stay with the service. Each field takes any rule, in letters of either case. */
export function checkPermissions(permissions: UserSpec['permissions']): void {
  for (const [field, rules] of Object.entries(permissions ?? {})) {
    if (/\+@admin\b/i.test(String(rules))) {
      throw invalidField(`permissions.${field}`, 'The category @admin cannot be granted');
    }
  }
}

/** The user with the rule line that its permissions make. */
export function withAclOptions(user: User): User {
  const { patterns, pubSubChannels, categories, commands, databases } = user.permissions ?? {};
  const rules = [user.enabled ? 'on' : 'off', patterns, pubSubChannels, databases, categories, commands];
  return { ...user, aclOptions: rules.filter((rule) => rule !== undefined && rule !== '').join(' ') };
}
