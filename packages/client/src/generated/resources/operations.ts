// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { makeCall } from '../../calls/make-call.ts';
import { Resource } from '../../calls/resource.ts';
import type { ApiPromise } from '../../core/api-promise.ts';
import type { RequestOptions } from '../../core/request-options.ts';
import type { CancelOperationParams, GetOperationParams, Operation } from '@managed-redis/types';

/**
 * Long-running operations, served by a separate host.
 *
 * @example
 * ```ts
 * import { createClient, Operations } from '@managed-redis/client';
 *
 * const operations = new Operations(createClient({ credentials: token }));
 * ```
 */
export class Operations extends Resource {
  /**
   * Asks the service to cancel a running operation. Cancellation is best effort, and few operations support it.
   *
   * `GET /operations/{operationId}:cancel`
   *
   * @example
   * ```ts
   * const result = await redis.operations.cancel({ operationId: 'c9q7h2k5m8p1r4t6v9x3' });
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Operation/cancel.md}
   */
  cancel(params: CancelOperationParams, options?: RequestOptions): ApiPromise<Operation> {
    return makeCall(
      this.getClient(),
      {
        id: 'operations.cancel',
        method: 'GET',
        path: '/operations/{operationId}:cancel',
        host: 'operation',
        always: ['id', 'createdAt', 'createdBy', 'modifiedAt'],
      },
      params,
      options,
    );
  }

  /**
   * Returns the current state of an operation.
   *
   * `GET /operations/{operationId}`
   *
   * @example
   * ```ts
   * const result = await redis.operations.get({ operationId: 'c9q7h2k5m8p1r4t6v9x3' });
   * ```
   *
   * @throws {ApiError} if the service refuses; the subclass tells why.
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/api-ref/Operation/get.md}
   */
  get(params: GetOperationParams, options?: RequestOptions): ApiPromise<Operation> {
    return makeCall(
      this.getClient(),
      {
        id: 'operations.get',
        method: 'GET',
        path: '/operations/{operationId}',
        host: 'operation',
        always: ['id', 'createdAt', 'createdBy', 'modifiedAt'],
      },
      params,
      options,
    );
  }
}
