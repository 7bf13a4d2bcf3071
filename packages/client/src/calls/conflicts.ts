import type { Client, Exchange } from '../core/client.ts';
import type { Endpoint } from '../core/endpoint.ts';
import type { RequestOptions } from '../core/request-options.ts';
import { isApiError } from '../errors/api-error.ts';
import { isConflictingOperationError } from '../errors/conflicting-operation-error.ts';
import { exchange } from './make-call.ts';

/** Other operations that a call waits for before it gives up. */
const maxConflicts = 10;

/**
 * Makes a call; if another operation holds the cluster and the options say so, waits for its end and repeats the call.
 * How the other operation ends does not matter, and no time limit of the call counts the wait.
 */
export async function executeThroughConflicts(
  client: Client,
  endpoint: Endpoint,
  params: object,
  options: RequestOptions,
  waitForEnd: (operationId: string) => Promise<void>,
): Promise<Exchange> {
  // Without its id, an operation cannot be followed.
  const startingEndpoint = { ...endpoint, always: ['id'] };
  const waits = (options.conflicts ?? client.config.conflicts) === 'wait';
  for (let conflicts = 0; ; conflicts++) {
    try {
      return await exchange(client, startingEndpoint, params, options);
    } catch (error) {
      if (!waits || !isConflictingOperationError(error) || conflicts >= maxConflicts) throw error;
      const operationId = error.conflictingOperationId;
      client.features.log?.('info', 'waiting for an operation', { operation: endpoint.id, id: operationId });
      await waitForEnd(operationId).catch((failure) => {
        // A caller who may not see the other operation learns of the conflict instead.
        throw isApiError(failure) ? error : failure;
      });
    }
  }
}
