import { hideProperty } from '../core/hide-property.ts';
import type { RequestOptions } from '../core/request-options.ts';
import { followStates, openWait } from './follow-states.ts';
import { phaseOf, type WaitOptions } from './operation-progress.ts';
import type { OperationHandle, OperationState, OperationTracker } from './operation-tracker.ts';
import { type PollOptions, resolveSchedule } from './poll-options.ts';
import { waitForState } from './wait-for-state.ts';

/**
 * A long-running operation: work that the service goes on with after it has responded.
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
  /** Returns the tracker itself, even to a method that runs on a Proxy that wraps every property it reads. */
  declare private readonly getTracker: () => OperationTracker<Result, Metadata>;

  /** @internal */
  constructor(tracker: OperationTracker<Result, Metadata>) {
    this.id = tracker.handle.id;
    hideProperty(this, 'getTracker', () => tracker);
  }

  /** The last known state. `undefined` on a resumed operation that has not been polled yet. */
  get state(): OperationState<Result, Metadata> | undefined {
    return this.getTracker().state;
  }

  /** Whether it has ended, by the last known state. */
  get done(): boolean {
    return this.state?.done === true;
  }

  /** What it works on, such as `{ clusterId }`: known from the beginning, before there is a result. */
  get metadata(): OperationState<Result, Metadata>['metadata'] {
    return this.state?.metadata;
  }

  /** Whether this represents an update that changed nothing (option `noChanges: 'ignore'`). The service has no such id. */
  get noChanges(): boolean {
    return this.getTracker().noChanges;
  }

  /** Key it was started with. `undefined` on one resumed by its id. */
  get idempotencyKey(): string | undefined {
    return this.getTracker().handle.idempotencyKey;
  }

  /** Text for `redis.operations.resume`: the handle as JSON. */
  get token(): string {
    return JSON.stringify(this.getTracker().handle);
  }

  /** Fetches the state once, unless it is final. */
  async refresh(options?: RequestOptions): Promise<OperationState<Result, Metadata>> {
    return this.getTracker().refresh(options);
  }

  /**
   * Waits for the end and returns the result. Failed polls that may pass are tolerated; nothing is cancelled when the
   * wait ends early. All that wait for this operation share its polls.
   *
   * @throws {OperationFailedError} if the operation fails, after any roll-back is over.
   * @throws {TimeoutError} if `timeout` passes. The operation goes on: wait again, or resume it later.
   * @throws {AbortError} if the signal is aborted.
   * @throws {ApiError} if the state cannot be fetched, such as `PermissionDeniedError`.
   */
  async wait(options: WaitOptions<Result, Metadata> = {}): Promise<Result> {
    const { onProgress } = options;
    const tracker = this.getTracker();
    const report = (state: OperationState<Result, Metadata>, elapsed: number, polls: number): unknown => {
      const { metadata, error } = state;
      return onProgress?.({ operation: state, metadata, phase: phaseOf(state), error, elapsed, polls });
    };
    const { clock } = tracker;
    const onState = onProgress && report;
    await waitForState({ source: tracker, clock, kind: 'operation', isFinal: isEnd, onState }, options);
    return tracker.readResult(options);
  }

  /** Each state, on the default schedule. */
  [Symbol.asyncIterator](): AsyncGenerator<OperationState<Result, Metadata>, void, undefined> {
    return this.states();
  }

  /** Each state from the current one to the last, as they are polled. A failure is the last state, not an exception. */
  states(options: PollOptions = {}): AsyncGenerator<OperationState<Result, Metadata>, void, undefined> {
    return followOperation(this.getTracker(), options);
  }

  /**
   * Asks the service to stop it. Best effort: few operations can be cancelled, and one that is cancelled fails with the
   * code `CANCELLED`.
   */
  async cancel(options?: RequestOptions): Promise<OperationState<Result, Metadata>> {
    return this.getTracker().cancel(options);
  }

  /** What it is and how far it is, for people: `Operation c9q… of clusters.create: running`. */
  toString(): string {
    const { handle, state } = this.getTracker();
    const call = handle.operation === undefined ? '' : ` of ${handle.operation}`;
    return `Operation ${handle.id}${call}: ${state ? phaseOf(state) : 'not polled yet'}`;
  }

  /** The handle. Holds no input of the call, so no password. */
  toJSON(): OperationHandle {
    return this.getTracker().handle;
  }
}

const isEnd = (state: { readonly done?: boolean }): boolean => state.done === true;

async function* followOperation<Result, Metadata>(
  tracker: OperationTracker<Result, Metadata>,
  options: PollOptions,
): AsyncGenerator<OperationState<Result, Metadata>, void, undefined> {
  const scope = openWait(tracker, tracker.clock, options, 'operation');
  yield* followStates(tracker, isEnd, scope, resolveSchedule(options.poll));
}
