// Generated from openapi/catalog/passwords.yaml by scripts/generate.ts. Do not edit.
import type { PasswordRules } from './types.ts';

/**
 * Rules for the passwords of users.
 *
 * Sources differ. The newest reference allows `%` and fewer than 8 characters in the password of the settings. The page on requirements is followed.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/_includes/mdb/mvk/requirements-to-password.md}
 */
export const passwords = {
  /** Minimum number of characters. */
  minimumLength: 8,
  /** Maximum number of characters. */
  maximumLength: 128,
  /** Allowed characters, as a class of a regular expression. */
  characters: 'a-zA-Z0-9@=+?*.,!&#$^<>_-',
  /**
   * Maximum number of passwords of a user.
   *
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/operations/user-create.md}
   */
  maximumPerUser: 1,
} as const satisfies PasswordRules;
