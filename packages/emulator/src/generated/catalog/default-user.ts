// Generated from openapi/catalog/default-user.yaml by scripts/generate.ts. Do not edit.
import type { UserTemplate } from './types.ts';

/**
 * The user that every new cluster has. It may access all keys and channels and run all commands but administrative ones.
 *
 * Inferred. The page describes the permissions in words. The rules follow the notation of the service's Terraform provider. The password comes from the settings at creation, and the user cannot be deleted.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/_includes/mdb/mvk/user-about.md}
 */
export const defaultUser = {
  name: 'default',
  /** Whether the user may log in. */
  enabled: true,
  /** Whether the user can be deleted. */
  canBeDeleted: false,
  /** Permissions, in the form used on the wire. */
  permissions: { patterns: 'allkeys', pubSubChannels: 'allchannels', categories: '+@all -@admin', databases: 'alldbs' },
} as const satisfies UserTemplate;
