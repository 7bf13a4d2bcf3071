import { Operations } from '../generated/operations.ts';
import type { Core } from './core.ts';
import { Operation, type OperationHandle } from './operation.ts';

/** The operations of the API, and a way back to one that another process has started. */
export class ResumableOperations extends Operations {
  readonly #core: Core;

  constructor(core: Core) {
    super(core);
    this.#core = core;
  }

  /**
   * Goes on with an operation by its id, its `token`, or its handle. Nothing is sent until it is waited for.
   *
   * @example
   * ```ts
   * const cluster = await redis.operations.resume<Cluster>(operationId).wait();
   * ```
   *
   * @throws {TypeError} when there is no id in it.
   */
  resume<Result = unknown, Metadata = unknown>(from: string | OperationHandle): Operation<Result, Metadata> {
    const handle = typeof from === 'string' ? readHandle(from) : from;
    if (typeof handle?.id !== 'string' || handle.id === '') {
      throw new TypeError(
        'There is no operation id to resume. When the answer of a call was lost, make it again with its `idempotencyKey`',
      );
    }
    return new Operation<Result, Metadata>(this.#core, { ...handle });
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
