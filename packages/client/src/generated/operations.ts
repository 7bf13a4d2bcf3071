// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { defineResource, type ResourceClass } from '../core/resource.ts';
import type { RequestOptions } from '../core/request-options.ts';
import type { ApiPromise } from '../core/api-promise.ts';
import { call } from '../core/call.ts';
import type { CancelOperationParams, GetOperationParams, Operation } from '@managed-redis/types';

/**
 * Long-running operations, served by a host of their own.
 *
 * @example
 * ```ts
 * import { createClient, Operations } from '@managed-redis/client';
 *
 * const operations = new Operations(createClient({ credentials: token }));
 * ```
 */
export interface Operations {
  /**
   * Asks the service to cancel a running operation. Cancelling is best effort and few operations support it.
   *
   * `GET /operations/{operationId}:cancel`
   *
   * @example
   * ```ts
   * const result = await redis.operations.cancel({ operationId: 'c9q7h2k5m8p1r4t6v9x3' });
   * ```
   *
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Operation/cancel.md}
   */
  cancel(params: CancelOperationParams, options?: RequestOptions): ApiPromise<Operation>;

  /**
   * Returns the present state of an operation.
   *
   * `GET /operations/{operationId}`
   *
   * @example
   * ```ts
   * const result = await redis.operations.get({ operationId: 'c9q7h2k5m8p1r4t6v9x3' });
   * ```
   *
   * @throws {ApiError} the subclass for what the service answered.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Operation/get.md}
   */
  get(params: GetOperationParams, options?: RequestOptions): ApiPromise<Operation>;
}

/** Long-running operations, served by a host of their own. */
export const Operations: ResourceClass<Operations> = /* @__PURE__ */ defineResource<Operations>('operations', () => ({
  cancel: [call, 'GET', '/operations/{operationId}:cancel', { host: 'operation' }],
  get: [call, 'GET', '/operations/{operationId}', { host: 'operation' }],
}));
