// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type {
  CreateChangeFreezeParams,
  GetChangeFreezeLimitsParams,
  GetChangeFreezeParams,
  ListChangeFreezesParams,
  TerminateChangeFreezeParams,
} from '@managed-redis/types';
import * as core from '../../core/index.ts';
import { changeFreezeResourceInputRule } from '../schemas/change-freeze-resource.ts';

export const createChangeFreezeParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    resourceId: { kind: core.limitedText, maximum: 50 },
    startAt: { kind: core.timestamp },
    endAt: { kind: core.timestamp },
    reason: { kind: core.limitedText, maximum: 256 },
  },
  required: ['resourceId', 'startAt', 'endAt'],
};

/** Whether a value is a valid {@link CreateChangeFreezeParams} in a request. Never throws. */
export const isCreateChangeFreezeParams = (value: unknown): value is CreateChangeFreezeParams =>
  core.conforms(createChangeFreezeParamsRule, value);

/** Validates {@link CreateChangeFreezeParams} in a request. Input of `changeFreezes.create`: path, query and body together. */
export const createChangeFreezeParams: core.Validator<CreateChangeFreezeParams> =
  /* @__PURE__ */ core.createRequestValidator('CreateChangeFreezeParams', createChangeFreezeParamsRule);

export const getChangeFreezeParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { changeFreezeId: { kind: core.limitedText, maximum: 50 } },
  required: ['changeFreezeId'],
};

/** Whether a value is a valid {@link GetChangeFreezeParams} in a request. Never throws. */
export const isGetChangeFreezeParams = (value: unknown): value is GetChangeFreezeParams =>
  core.conforms(getChangeFreezeParamsRule, value);

/** Validates {@link GetChangeFreezeParams} in a request. Input of `changeFreezes.get`: path, query and body together. */
export const getChangeFreezeParams: core.Validator<GetChangeFreezeParams> = /* @__PURE__ */ core.createRequestValidator(
  'GetChangeFreezeParams',
  getChangeFreezeParamsRule,
);

export const getChangeFreezeLimitsParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { resourceId: { kind: core.limitedText, maximum: 50 } },
  required: ['resourceId'],
};

/** Whether a value is a valid {@link GetChangeFreezeLimitsParams} in a request. Never throws. */
export const isGetChangeFreezeLimitsParams = (value: unknown): value is GetChangeFreezeLimitsParams =>
  core.conforms(getChangeFreezeLimitsParamsRule, value);

/** Validates {@link GetChangeFreezeLimitsParams} in a request. Input of `changeFreezes.getLimits`: path, query and body together. */
export const getChangeFreezeLimitsParams: core.Validator<GetChangeFreezeLimitsParams> =
  /* @__PURE__ */ core.createRequestValidator('GetChangeFreezeLimitsParams', getChangeFreezeLimitsParamsRule);

export const listChangeFreezesParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: {
    resourcePath: { kind: core.limitedList, items: changeFreezeResourceInputRule, minimum: 1, maximum: 128 },
    pageSize: { kind: core.queryInt64, maximum: 1000 },
    pageToken: { kind: core.limitedText, maximum: 500 },
    filter: { kind: core.limitedText, maximum: 300 },
  },
  defaults: { pageSize: '100' },
};

/** Whether a value is a valid {@link ListChangeFreezesParams} in a request. Never throws. */
export const isListChangeFreezesParams = (value: unknown): value is ListChangeFreezesParams =>
  core.conforms(listChangeFreezesParamsRule, value);

/** Validates {@link ListChangeFreezesParams} in a request. Input of `changeFreezes.list`: path, query and body together. */
export const listChangeFreezesParams: core.Validator<ListChangeFreezesParams> =
  /* @__PURE__ */ core.createRequestValidator('ListChangeFreezesParams', listChangeFreezesParamsRule);

export const terminateChangeFreezeParamsRule: core.ClosedObjectRule = {
  kind: core.closedObject,
  fields: { changeFreezeId: { kind: core.limitedText, maximum: 50 } },
  required: ['changeFreezeId'],
};

/** Whether a value is a valid {@link TerminateChangeFreezeParams} in a request. Never throws. */
export const isTerminateChangeFreezeParams = (value: unknown): value is TerminateChangeFreezeParams =>
  core.conforms(terminateChangeFreezeParamsRule, value);

/** Validates {@link TerminateChangeFreezeParams} in a request. Input of `changeFreezes.terminate`: path, query and body together. */
export const terminateChangeFreezeParams: core.Validator<TerminateChangeFreezeParams> =
  /* @__PURE__ */ core.createRequestValidator('TerminateChangeFreezeParams', terminateChangeFreezeParamsRule);
