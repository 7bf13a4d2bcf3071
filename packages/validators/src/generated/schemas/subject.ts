// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { Subject } from '@managed-redis/types';
import * as core from '../../core/index.ts';

export const subjectRule: core.ObjectRule = {
  kind: core.object,
  fields: { id: { kind: core.limitedText, maximum: 100 }, type: { kind: core.limitedText, maximum: 100 } },
  required: ['id', 'type'],
  test: checkSubject,
};

export function checkSubject(value: unknown): boolean {
  return core.isPlain(value) && core.isText(value.id, 0, 100) && core.isText(value.type, 0, 100);
}

/** Whether a value is a valid {@link Subject} in a response. Never throws. */
export const isSubject = (value: unknown): value is Subject => core.passes(checkSubject, value);

/** Validates {@link Subject} in a response. The account or group that a role is granted to. */
export const subject: core.Validator<Subject> = /* @__PURE__ */ core.createResponseValidator(
  'Subject',
  subjectRule,
  checkSubject,
);

export const subjectInputRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { id: { kind: core.limitedText, maximum: 100 }, type: { kind: core.limitedText, maximum: 100 } },
  required: ['id', 'type'],
};

/** Whether a value is a valid {@link Subject} in a request. Never throws. */
export const isSubjectInput = (value: unknown): value is Subject => core.conforms(subjectInputRule, value);

/** Validates {@link Subject} in a request. The account or group that a role is granted to. */
export const subjectInput: core.Validator<Subject> = /* @__PURE__ */ core.createRequestValidator(
  'Subject',
  subjectInputRule,
);
