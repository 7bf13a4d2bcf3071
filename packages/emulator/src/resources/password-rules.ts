import type { ConfigSpec } from '@managed-redis/types';
import { invalidField } from '../core/refusal.ts';
import { passwords as rules } from '../generated/catalog/passwords.ts';

const allowed = new RegExp(`^[${rules.characters}]*$`);

/** Throws INVALID_ARGUMENT for a password that the service refuses. The message does not show it. */
export function checkPasswords(passwords: readonly string[], field: string): void {
  for (const [index, password] of passwords.entries()) checkPassword(password, `${field}[${index}]`);
}

/** Throws INVALID_ARGUMENT when the settings have a password for the default user that the service refuses. */
export function checkSettingsPassword(configSpec: Partial<ConfigSpec>): void {
  for (const name of settingsFields) {
    const password = configSpec[name]?.password;
    if (password) checkPassword(password, `configSpec.${name}.password`);
  }
}

/** Fields of a specification that hold settings, and the password among them. */
const settingsFields = ['redis', 'redisConfig_5_0', 'redisConfig_6_0', 'redisConfig_6_2', 'redisConfig_7_0'] as const;

function checkPassword(password: string, field: string): void {
  const { minimumLength, maximumLength } = rules;
  if (password.length < minimumLength || password.length > maximumLength) {
    throw invalidField(field, `Must have ${minimumLength} to ${maximumLength} characters`);
  }
  if (!allowed.test(password)) throw invalidField(field, 'May have letters, digits and @=+?*.,!&#$^<>_- only');
}
