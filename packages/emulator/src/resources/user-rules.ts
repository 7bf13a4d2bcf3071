import type { Permissions, User, UserSpec } from '@managed-redis/types';
import { invalidField } from '../core/refusal.ts';

/** The user that every cluster starts with. */
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

/** A new user from its specification. Passwords are not kept. */
export function createUser(clusterId: string, { name, permissions, enabled, authType }: UserSpec): User {
  checkPermissions(permissions);
  return withAclOptions({
    name,
    clusterId,
    permissions: withDefaultPatterns(permissions as Permissions | undefined),
    enabled: enabled ?? true,
    authType: authType === undefined || authType === 'AUTH_TYPE_UNSPECIFIED' ? 'AUTH_TYPE_PASSWORD' : authType,
  });
}

/** Permissions with their defaults: without patterns, a user may access all keys. */
export const withDefaultPatterns = (permissions: Permissions | undefined): Permissions => ({
  patterns: 'allkeys',
  ...permissions,
});

/** Throws when permissions grant administrative commands. Each field takes any rule, in upper or lower case. */
export function checkPermissions(permissions: UserSpec['permissions']): void {
  for (const [field, rules] of Object.entries(permissions ?? {})) {
    if (/\+@admin\b/i.test(String(rules))) {
      throw invalidField(`permissions.${field}`, 'The category @admin cannot be granted');
    }
  }
}

/** The user with the ACL line that its permissions amount to. */
export function withAclOptions(user: User): User {
  const { patterns, pubSubChannels, categories, commands, databases } = user.permissions ?? {};
  const rules = [user.enabled ? 'on' : 'off', patterns, pubSubChannels, databases, categories, commands];
  return { ...user, aclOptions: rules.filter((rule) => rule !== undefined && rule !== '').join(' ') };
}
