// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { defineResource, type ResourceClass } from '../core/resource.ts';
import type { RequestOptions } from '../core/request-options.ts';
import type { ApiPromise } from '../core/api-promise.ts';
import { call } from '../core/call.ts';
import type { CreateIamTokenParams, CreateIamTokenResponse } from '@managed-redis/types';

/**
 * IAM tokens that authenticate every other call.
 *
 * @example
 * ```ts
 * import { createClient, IamTokens } from '@managed-redis/client';
 *
 * const iamTokens = new IamTokens(createClient({ credentials: token }));
 * ```
 */
export interface IamTokens {
  /**
   * Exchanges an OAuth token or a signed JWT of a service account for an IAM token.
   *
   * `POST /iam/v1/tokens`
   *
   * @example
   * ```ts
   * const result = await redis.iamTokens.create({ jwt: 'header.payload.signature' });
   * ```
   *
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/iam/api-ref/IamToken/create.md}
   */
  create(params: CreateIamTokenParams, options?: RequestOptions): ApiPromise<CreateIamTokenResponse>;
}

/** IAM tokens that authenticate every other call. */
export const IamTokens: ResourceClass<IamTokens> = /* @__PURE__ */ defineResource<IamTokens>('iamTokens', () => ({
  create: [call, 'POST', '/iam/v1/tokens', { host: 'iam', anonymous: true, body: true }],
}));
