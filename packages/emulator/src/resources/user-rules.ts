import type { Permissions, User, UserSpec } from '@managed-redis/types';
import { invalidField } from '../core/refusal.ts';
import { acl } from '../generated/catalog/acl.ts';
import { defaultUser as template } from '../generated/catalog/default-user.ts';
import { userSpecFields } from '../generated/catalog/fields.ts';

/** The user that every cluster starts with. */
export const defaultUser = (clusterId: string): User =>
  withAclOptions({
    name: template.name,
    clusterId,
    permissions: { ...template.permissions },
    enabled: template.enabled,
    authType: 'AUTH_TYPE_PASSWORD',
  });

/** A new user from its specification. Passwords are not kept. */
export function createUser(clusterId: string, { name, permissions, enabled, authType }: UserSpec): User {
  checkPermissions(permissions);
  return withAclOptions({
    name,
    clusterId,
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

/** Throws when permissions grant what the service keeps to itself. Each field takes any rule, in upper or lower case. */
export function checkPermissions(permissions: UserSpec['permissions']): void {
  for (const [field, rules] of Object.entries(permissions ?? {})) {
    const granted = String(rules).toLowerCase().split(/\s+/);
    const category = acl.refusedCategories.find((name) => granted.includes(`+@${name}`));
    if (category !== undefined) {
      throw invalidField(`permissions.${field}`, `The category @${category} cannot be granted`);
    }
    const command = acl.refusedCommands.always.find((name) => granted.some((rule) => isCommand(rule, name)));
    if (command !== undefined) throw invalidField(`permissions.${field}`, `The command ${command} cannot be granted`);
  }
}

/** Whether a rule grants a command or one of its subcommands: `+config`, `+config|get`. */
const isCommand = (rule: string, name: string): boolean => rule === `+${name}` || rule.startsWith(`+${name}|`);

/** The user with the ACL line that its permissions amount to. */
export function withAclOptions(user: User): User {
  const { patterns, pubSubChannels, categories, commands, databases } = user.permissions ?? {};
  const rules = [user.enabled ? 'on' : 'off', patterns, pubSubChannels, databases, categories, commands];
  return { ...user, aclOptions: rules.filter((rule) => rule !== undefined && rule !== '').join(' ') };
}
