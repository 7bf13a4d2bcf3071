// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { makeCall } from '../../calls/make-call.ts';
import { Resource } from '../../calls/resource.ts';
import type { ApiPromise } from '../../core/api-promise.ts';
import type { RequestOptions } from '../../core/request-options.ts';
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
export class IamTokens extends Resource {
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
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/iam/api-ref/IamToken/create.md}
   */
  create(params: CreateIamTokenParams, options?: RequestOptions): ApiPromise<CreateIamTokenResponse> {
    return makeCall(
      this.getClient(),
      {
        id: 'iamTokens.create',
        method: 'POST',
        path: '/iam/v1/tokens',
        host: 'iam',
        anonymous: true,
        body: ['yandexPassportOauthToken', 'jwt'],
        always: ['iamToken', 'expiresAt'],
      },
      params,
      options,
    );
  }
}
