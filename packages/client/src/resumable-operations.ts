import { Operation } from './calls/operation.ts';
import { createOperationTracker, type OperationHandle } from './calls/operation-tracker.ts';
import { Operations } from './generated/resources/operations.ts';

/** The operations of the API, and a way back to one that another process has started. */
export class ResumableOperations extends Operations {
  /**
   * Goes on with an operation by its id, its `token`, or its handle. Nothing is sent until it is waited for.
   *
   * @example
   * ```ts
   * const cluster = await redis.operations.resume<Cluster>(operationId).wait();
   * ```
   *
   * @throws {TypeError} if it holds no id.
   */
  resume<Result = unknown, Metadata = unknown>(from: string | OperationHandle): Operation<Result, Metadata> {
    const handle = typeof from === 'string' ? readHandle(from) : from;
    if (typeof handle?.id !== 'string' || handle.id === '') {
      throw new TypeError('No operation id. If the response was lost, repeat the call with its `idempotencyKey`');
    }
    return new Operation(createOperationTracker<Result, Metadata>(this.getClient(), { ...handle }));
  }
}

function readHandle(text: string): OperationHandle {
  if (!text.startsWith('{')) return { id: text };
  try {
    return JSON.parse(text) as OperationHandle;
  } catch (error) {
    throw new TypeError('The operation token is not valid JSON', { cause: error });
  }
}
