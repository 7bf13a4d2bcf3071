// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { Core } from '../core/core.ts';
import type { Endpoint } from '../core/endpoint.ts';
import type { RequestOptions } from '../core/request-options.ts';
import type { ApiPromise } from '../core/api-promise.ts';
import { call } from '../core/call.ts';
import type { CreateIamTokenParams, CreateIamTokenResponse } from '@managed-redis/types';

export const createIamTokenEndpoint: Endpoint = {
  id: 'iamTokens.create',
  method: 'POST',
  path: '/iam/v1/tokens',
  host: 'iam',
  anonymous: true,
  body: true,
};

/** `iamTokens.create` as a function, for bundles that hold only the calls they make. */
export const createIamToken = (
  client: Core,
  params: CreateIamTokenParams,
  options?: RequestOptions,
): ApiPromise<CreateIamTokenResponse> => call(client, createIamTokenEndpoint, params, options);

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
export class IamTokens {
  readonly #core: Core;

  /** @param core What `createClient` returns; shared by all resources made from it. */
  constructor(core: Core) {
    this.#core = core;
  }

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
  create(params: CreateIamTokenParams, options?: RequestOptions): ApiPromise<CreateIamTokenResponse> {
    return createIamToken(this.#core, params, options);
  }
}
