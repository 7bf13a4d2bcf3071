import { Operations } from '../generated/operations.ts';
import type { Core } from './core.ts';
import { Operation, type OperationHandle } from './operation.ts';
import type { ResourceClass } from './resource.ts';

/** `operations.resume` as a function, for bundles that hold only the calls they make. */
export function resumeOperation<Result = unknown, Metadata = unknown>(
  client: Core,
  from: string | OperationHandle,
): Operation<Result, Metadata> {
  const handle = typeof from === 'string' ? readHandle(from) : from;
  if (typeof handle?.id !== 'string' || handle.id === '') {
    throw new TypeError('No operation id. If the answer was lost, repeat the call with its `idempotencyKey`');
  }
  return new Operation<Result, Metadata>(client, { ...handle });
}

/** The operations of the API, and a way back to one that another process has started. */
export interface ResumableOperations extends Operations {
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
  resume<Result = unknown, Metadata = unknown>(from: string | OperationHandle): Operation<Result, Metadata>;
}

/** The operations of the API, and a way back to one that another process has started. */
export const ResumableOperations: ResourceClass<ResumableOperations> = class implements ResumableOperations {
  readonly #client: Core;

  constructor(client: Core) {
    this.#client = client;
  }

  cancel(...input: Parameters<Operations['cancel']>): ReturnType<Operations['cancel']> {
    return new Operations(this.#client).cancel(...input);
  }

  get(...input: Parameters<Operations['get']>): ReturnType<Operations['get']> {
    return new Operations(this.#client).get(...input);
  }

  resume<Result, Metadata>(from: string | OperationHandle): Operation<Result, Metadata> {
    return resumeOperation(this.#client, from);
  }
};

function readHandle(text: string): OperationHandle {
  if (!text.startsWith('{')) return { id: text };
  try {
    return JSON.parse(text) as OperationHandle;
  } catch (error) {
    throw new TypeError('The operation token is not valid JSON', { cause: error });
  }
}
