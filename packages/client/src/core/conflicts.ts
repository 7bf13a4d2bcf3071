import type { Operation as WireOperation } from '@managed-redis/types';
import { isApiError } from '../errors/api-error.ts';
import { isConflictingOperationError } from '../errors/conflicting-operation-error.ts';
import { createApiError } from '../errors/create-api-error.ts';
import type { WithResponse } from './api-promise.ts';
import { execute } from './call.ts';
import type { Core } from './core.ts';
import type { Endpoint } from './endpoint.ts';
import type { RequestOptions } from './request-options.ts';

/** Other operations waited for before a call gives up. */
const maxConflicts = 10;

/**
 * Makes a call; when another operation holds the cluster and the options say so, waits for its end and makes it again.
 * How the other operation ends does not matter, and the wait counts to no time limit of the call.
 */
export async function executeThroughConflicts(
  core: Core,
  endpoint: Endpoint,
  params: object,
  options: RequestOptions,
  waitForEnd: (operationId: string) => Promise<void>,
): Promise<WithResponse<WireOperation>> {
  const isWaiting = (options.conflicts ?? core.config.conflicts) === 'wait';
  for (let conflicts = 0; ; conflicts++) {
    try {
      return await execute<WireOperation>(core, { ...endpoint, createError: createApiError }, params, options);
    } catch (error) {
      if (!isWaiting || !isConflictingOperationError(error) || conflicts >= maxConflicts) throw error;
      const operationId = error.conflictingOperationId;
      core.features.log?.('info', 'waiting for an operation', { operation: endpoint.id, id: operationId });
      // That the other operation may not be seen says nothing of the resource of this call.
      await waitForEnd(operationId).catch((failure) => {
        throw isApiError(failure) ? error : failure;
      });
    }
  }
}
