// Generated from openapi/catalog/default-user.yaml by scripts/generate.ts. Do not edit.
import type { UserTemplate } from './types.ts';

/**
 * The user that every cluster has from the start. It may use all keys and channels, and all but administrative commands.
 *
 * Inferred. The page states the rights in words. The rules are written as the service's Terraform provider writes them; the password is the one of the settings at creation, and the user cannot be deleted.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/_includes/mdb/mvk/user-about.md}
 */
export const defaultUser = {
  name: 'default',
  /** Whether the user may log in. */
  enabled: true,
  /** Whether the service deletes the user on request. */
  canBeDeleted: false,
  /** Rules as they travel. */
  permissions: { patterns: 'allkeys', pubSubChannels: 'allchannels', categories: '+@all -@admin', databases: 'alldbs' },
} as const satisfies UserTemplate;
