import type { TypedOperation, Operation as WireOperation } from '@managed-redis/types';
import { OperationFailedError, type OperationFailure } from '../errors/operation-failed-error.ts';
import { Operations } from '../generated/operations.ts';
import { type OperationPromise, toApiPromise, type WithResponse } from './api-promise.ts';
import type { CallFunction } from './call.ts';
import { executeThroughConflicts } from './conflicts.ts';
import type { Core } from './core.ts';
import type { Endpoint } from './endpoint.ts';
import { type OperationProgress, type PollOptions, pollOperation, type WaitOptions } from './poll.ts';
import { redactValue, secretsOf } from './redact.ts';
import { addHeaders } from './request-headers.ts';
import type { RequestOptions } from './request-options.ts';
import { openScope } from './scope.ts';

/** State of an operation as the service reports it, with the types of its metadata and result. */
export type OperationState<Result, Metadata> = TypedOperation<Metadata, Result>;

/** What another process needs to go on with an operation. Plain data: store it as JSON. */
export interface OperationHandle {
  readonly id: string;
  /** The call that started it, such as `clusters.create`. */
  readonly operation?: string | undefined;
  /** Key it was started with: the same call with the same key returns the same operation. */
  readonly idempotencyKey?: string | undefined;
}

/**
 * A long-running operation: work that the service goes on with after it has answered.
 *
 * @example
 * ```ts
 * const operation = await redis.clusters.create(params);
 * const cluster = await operation.wait({ onProgress: ({ phase, elapsed }) => console.log(phase, elapsed) });
 * ```
 */
export class Operation<Result = unknown, Metadata = unknown>
  implements AsyncIterable<OperationState<Result, Metadata>>
{
  /** Id of the operation. Enough for `redis.operations.resume` in another process. */
  readonly id: string;
  readonly #core: Core;
  readonly #handle: OperationHandle;
  readonly #loadResult: ((options: PollOptions) => Promise<Result>) | undefined;
  /** Of the input of the call that started it, for what the service says when it fails. */
  readonly #secrets: readonly string[];
  #state: OperationState<Result, Metadata> | undefined;
  #interval: string | null;

  /** @internal */
  constructor(
    core: Core,
    handle: OperationHandle,
    state?: WireOperation,
    interval: string | null = null,
    loadResult?: (options: PollOptions) => Promise<Result>,
    secrets: readonly string[] = [],
  ) {
    this.id = handle.id;
    this.#core = core;
    this.#handle = handle;
    this.#state = state as OperationState<Result, Metadata> | undefined;
    this.#interval = interval;
    this.#loadResult = loadResult;
    this.#secrets = secrets;
  }

  /** The last known state. `undefined` on a resumed operation that has not been asked for yet. */
  get state(): OperationState<Result, Metadata> | undefined {
    return this.#state;
  }

  /** Whether it has ended, as far as is known. */
  get done(): boolean {
    return Boolean(this.#state?.done);
  }

  /** What it works on, such as `{ clusterId }`: known from the beginning, before there is a result. */
  get metadata(): OperationState<Result, Metadata>['metadata'] {
    return this.#state?.metadata;
  }

  /** Whether this stands for an update that changed nothing (option `noChanges: 'ignore'`). There is no such id. */
  get noChanges(): boolean {
    return this.#loadResult !== undefined;
  }

  /** Key it was started with. `undefined` on one resumed by its id. */
  get idempotencyKey(): string | undefined {
    return this.#handle.idempotencyKey;
  }

  /** Text for `redis.operations.resume`: the handle as JSON. */
  get token(): string {
    return JSON.stringify(this.#handle);
  }

  /** Asks for the state once. */
  async refresh(options?: RequestOptions): Promise<OperationState<Result, Metadata>> {
    if (this.#loadResult && this.#state) return this.#state;
    const { data, response } = await new Operations(this.#core).get({ operationId: this.id }, options).withResponse();
    this.#interval = response.headers.get('x-operation-poll-interval');
    return this.#keep(data);
  }

  /**
   * Waits for the end and returns the result. Failed polls are tolerated while they may pass; nothing is cancelled
   * when the wait ends early.
   *
   * @throws {OperationFailedError} when the operation fails, after any roll-back is over.
   * @throws {TimeoutError} when `timeout` passes. The operation goes on: wait again, or resume it later.
   * @throws {AbortError} when the signal is aborted.
   * @throws {ApiError} when the state cannot be asked for, such as `PermissionDeniedError`.
   */
  async wait(options: WaitOptions<Result, Metadata> = {}): Promise<Result> {
    const { onProgress } = options;
    const { clock } = this.#core.config;
    const start = clock.now();
    // What `onProgress` waits for does not hold up an abort.
    const scope = openScope(clock, options.signal, Infinity, this.id);
    let polls = 0;
    for await (const state of this.states(options)) {
      const progress: OperationProgress<Result, Metadata> = {
        operation: state,
        metadata: state.metadata,
        phase: phaseOf(state),
        error: state.error,
        elapsed: clock.now() - start,
        polls: polls++,
      };
      await scope.run(Infinity, async () => onProgress?.(progress));
    }
    return this.#result(options);
  }

  /** Each state, with the default schedule. */
  [Symbol.asyncIterator](): AsyncGenerator<OperationState<Result, Metadata>, void, undefined> {
    return this.states();
  }

  /** Each state from the present one to the last, as they are polled. A failure is the last state, not an exception. */
  states(options: PollOptions = {}): AsyncGenerator<OperationState<Result, Metadata>, void, undefined> {
    return pollOperation(this, this.#core.config.clock, () => this.#interval, options);
  }

  /**
   * Asks the service to stop it. Best effort: few operations can be cancelled, and one that is ends as failed with
   * the code `CANCELLED`.
   */
  async cancel(options?: RequestOptions): Promise<OperationState<Result, Metadata>> {
    return this.#keep(await new Operations(this.#core).cancel({ operationId: this.id }, options));
  }

  /** The handle. Holds no input of the call, so no password. */
  toJSON(): OperationHandle {
    return this.#handle;
  }

  #keep(state: WireOperation): OperationState<Result, Metadata> {
    this.#state = state as OperationState<Result, Metadata>;
    return this.#state;
  }

  async #result(options: PollOptions): Promise<Result> {
    if (this.#loadResult) return this.#loadResult(options);
    const state = this.#state!;
    if (state.error) {
      const safe = redactValue(state, this.#secrets) as typeof state;
      throw new OperationFailedError({ ...safe, id: this.id }, safe.error as OperationFailure);
    }
    const { '@type': type, ...result } = (state.response ?? {}) as Record<string, unknown>;
    // Messages of protobuf itself stand in an `Any` as its `value`.
    return (String(type).includes('google.protobuf.') ? (result.value ?? {}) : result) as Result;
  }
}

const phaseOf = (
  state: WireOperation | OperationState<unknown, unknown>,
): OperationProgress<unknown, unknown>['phase'] => {
  if (state.done) return state.error ? 'failed' : 'done';
  return state.error ? 'rolling-back' : 'running';
};

/** A function that makes a call which starts an operation. Its key is fixed before anything is sent. */
export const startCall =
  <Result, Metadata>(
    endpoint: Endpoint,
    begin: typeof beginOperation<Result, Metadata> = beginOperation,
  ): CallFunction<OperationPromise<Result, Metadata>> =>
  (core, params = {}, options) => {
    const idempotencyKey =
      options?.idempotencyKey || addHeaders({}, options?.headers)['idempotency-key'] || core.config.generateId();
    return Object.assign(toApiPromise(begin(core, endpoint, params, { ...options, idempotencyKey })), {
      idempotencyKey,
    });
  };

/** @internal */
export async function beginOperation<Result, Metadata>(
  core: Core,
  endpoint: Endpoint,
  params: object,
  options: RequestOptions & { readonly idempotencyKey: string },
): Promise<WithResponse<Operation<Result, Metadata>>> {
  const waitForEnd = async (id: string): Promise<void> => {
    for await (const _ of new Operation(core, { id }).states({ signal: options.signal }));
  };
  const { data, response } = await executeThroughConflicts(core, endpoint, params, options, waitForEnd);
  const handle = { id: data.id ?? '', operation: endpoint.id, idempotencyKey: options.idempotencyKey };
  const interval = response.headers.get('x-operation-poll-interval');
  const secrets = secretsOf({ tokens: [], request: { params } });
  return { data: new Operation<Result, Metadata>(core, handle, data, interval, undefined, secrets), response };
}
