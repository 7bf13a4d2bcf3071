// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { closed, hasOnly } from '../../core/closed-objects.ts';
import { createFastValidator, passes } from '../../core/fast-validator.ts';
import { limitedText } from '../../core/limited.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { isPlain, isText, type Fields } from '../../core/predicates.ts';
import { createRequestValidator } from '../../core/request-validator.ts';
import type { Validator } from '../../core/validator.ts';
import type { Subject } from '@managed-redis/types';

export const subjectRule: ObjectRule = [object, { id: [limitedText, 100], type: [limitedText, 100] }, 2];

export function checkSubject(value: Fields): boolean {
  return isText(value.id, 100) && isText(value.type, 100) && isPlain(value);
}

/** Whether a value is {@link Subject} as found in responses: fields and enum values that this version does not know pass. Never throws. */
export function isSubject(value: unknown): value is Subject {
  return passes(checkSubject, value);
}

/**
 * Validates {@link Subject} as found in responses: fields and enum values that this version does not know pass.
 *
 * Who a role is granted to.
 */
export const subject: Validator<Subject> = /* @__PURE__ */ createFastValidator('Subject', subjectRule, checkSubject);

/**
 * Makes sure that a value is {@link Subject} as found in responses: fields and enum values that this version does not know pass.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertSubject(value: unknown): asserts value is Subject {
  subject.parse(value);
}

export const subjectInputRule: ObjectRule = [closed, { id: [limitedText, 100], type: [limitedText, 100] }, 2];

export function checkSubjectInput(value: Fields): boolean {
  return isText(value.id, 100) && isText(value.type, 100) && isPlain(value) && hasOnly(value, subjectInputRule);
}

/** Whether a value is {@link Subject} as sent in requests: nothing unknown may be in it. Never throws. */
export function isSubjectInput(value: unknown): value is Subject {
  return passes(checkSubjectInput, value);
}

/**
 * Validates {@link Subject} as sent in requests: nothing unknown may be in it.
 *
 * Who a role is granted to.
 */
export const subjectInput: Validator<Subject> = /* @__PURE__ */ createRequestValidator(
  'Subject',
  subjectInputRule,
  checkSubjectInput,
);

/**
 * Makes sure that a value is {@link Subject} as sent in requests: nothing unknown may be in it.
 *
 * @throws {ValidationError} with all issues if it is not.
 */
export function assertSubjectInput(value: unknown): asserts value is Subject {
  subjectInput.parse(value);
}
