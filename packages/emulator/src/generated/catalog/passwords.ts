// Generated from openapi/catalog/passwords.yaml by scripts/generate.ts. Do not edit.
import type { PasswordRules } from './types.ts';

/**
 * Rules for the passwords of users.
 *
 * Sources differ. The newest reference lets the password of the settings hold `%` too and be shorter than 8 characters. The page of requirements is followed.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/_includes/mdb/mvk/requirements-to-password.md}
 */
export const passwords = {
  /** Fewest characters. */
  minimumLength: 8,
  /** Most characters. */
  maximumLength: 128,
  /** Allowed characters, as a class of a regular expression. */
  characters: 'a-zA-Z0-9@=+?*.,!&#$^<>_-',
  /**
   * Passwords that a user has at most.
   *
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/operations/user-create.md}
   */
  mostPerUser: 1,
} as const satisfies PasswordRules;
