// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { Operation } from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { anyRule, checkAny } from './any.ts';
import { checkStatus, statusRule } from './status.ts';

export const operationRule: core.ObjectRule = {
  kind: core.object,
  fields: {
    id: { kind: core.text },
    description: { kind: core.limitedText, maximum: 256 },
    createdAt: { kind: core.timestamp },
    createdBy: { kind: core.text },
    modifiedAt: { kind: core.timestamp },
    done: { kind: core.boolean },
    metadata: anyRule,
    error: statusRule,
    response: anyRule,
  },
  required: ['id', 'createdAt', 'createdBy', 'modifiedAt'],
  groups: [{ kind: core.oneOf, fields: ['error', 'response'], isRequired: false }],
  test: checkOperation,
};

export function checkOperation(value: unknown): boolean {
  return (
    core.isPlain(value) &&
    core.isString(value.id) &&
    core.isOptional(value.description, core.isText, 0, 256) &&
    core.isTimestamp(value.createdAt) &&
    core.isString(value.createdBy) &&
    core.isTimestamp(value.modifiedAt) &&
    core.isOptionalBoolean(value.done) &&
    core.isOptional(value.metadata, checkAny) &&
    core.isOptional(value.error, checkStatus) &&
    core.isOptional(value.response, checkAny) &&
    Number(value.error !== undefined) + Number(value.response !== undefined) <= 1
  );
}

/** Whether a value is a valid {@link Operation} in a response. Never throws. */
export const isOperation = (value: unknown): value is Operation => core.passes(checkOperation, value);

/** Validates {@link Operation} in a response. A long-running operation. While `done` is false, it is still running; an `error` then means that it is being rolled back. Once `done` is true, there is either an `error` or a `response`. */
export const operation: core.Validator<Operation> = /* @__PURE__ */ core.createResponseValidator(
  'Operation',
  operationRule,
  checkOperation,
);
