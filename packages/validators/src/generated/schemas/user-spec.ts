// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { uniqueList } from '../../core/collections.ts';
import { passes } from '../../core/fast-validator.ts';
import { limitedText } from '../../core/limited.ts';
import type { ObjectRule } from '../../core/objects.ts';
import { isList, isPlain, isText, isUnique, isWithin, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import { bool } from '../../core/scalars.ts';
import type { Validator } from '../../core/validator.ts';
import { nullable, secret } from '../../core/wrappers.ts';
import { authTypeInputRule, checkAuthTypeInput } from './auth-type.ts';
import { checkPermissionsInput, permissionsInputRule } from './permissions.ts';
import type { UserSpec } from '@managed-redis/types';

const pattern = /^[a-zA-Z0-9_][a-zA-Z0-9_@.-]*$/u;
const pattern2 = /^[a-zA-Z0-9@=+?*.,!&#$^<>_-]*$/u;
const userSpecPasswordsItem = (item: unknown): boolean => isText(item, undefined, pattern2);

export const userSpecRule: ObjectRule = [
  closed,
  {
    name: [limitedText, 32, pattern],
    passwords: [secret, undefined, [uniqueList, [limitedText, undefined, pattern2], undefined, 1, true]],
    permissions: permissionsInputRule,
    enabled: [nullable, bool],
    generatePassword: bool,
    authType: authTypeInputRule,
  },
  1,
];

export function checkUserSpec(value: Fields): boolean {
  let field: unknown;
  return (
    isText(value.name, 32, pattern) &&
    ((field = value.passwords) === undefined ||
      (isList(field, userSpecPasswordsItem) && isWithin(field.length, undefined, 1) && isUnique(field))) &&
    ((field = value.permissions) === undefined || checkPermissionsInput(field as Fields)) &&
    ((field = value.enabled) == null || typeof field === 'boolean') &&
    ((field = value.generatePassword) === undefined || typeof field === 'boolean') &&
    ((field = value.authType) === undefined || checkAuthTypeInput(field)) &&
    isPlain(value) &&
    hasOnly(value, userSpecRule)
  );
}

/** Whether a value is {@link UserSpec} as sent in requests: nothing unknown may be in it. Never throws. */
export function isUserSpec(value: unknown): value is UserSpec {
  return passes(checkUserSpec, value);
}

/**
 * Validates {@link UserSpec} as sent in requests: nothing unknown may be in it.
 *
 * A user to create.
 */
export const userSpec: Validator<UserSpec> = /* @__PURE__ */ createRequestValidator(
  'UserSpec',
  userSpecRule,
  checkUserSpec,
);

/**
 * Makes sure that a value is {@link UserSpec} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertUserSpec(value: unknown): asserts value is UserSpec {
  userSpec.parse(value);
}
