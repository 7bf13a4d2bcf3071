import type { OperationState } from './operation-tracker.ts';
import type { PollOptions } from './poll-options.ts';

/** Progress of an operation that is being waited for. */
export interface OperationProgress<Result, Metadata> {
  /** The state as the service reports it. */
  readonly operation: OperationState<Result, Metadata>;
  readonly metadata: OperationState<Result, Metadata>['metadata'];
  /** `rolling-back`: it has failed, and the resource stays locked until its changes are undone. */
  readonly phase: 'running' | 'rolling-back' | 'done' | 'failed';
  /** Why it is rolling back or has failed. */
  readonly error: OperationState<Result, Metadata>['error'];
  /** Milliseconds since the wait began. */
  readonly elapsed: number;
  /** States seen before this one. */
  readonly polls: number;
}

/** Options of `operation.wait`. */
export interface WaitOptions<Result, Metadata> extends PollOptions {
  /**
   * Called with each state, the first one included, and awaited. An error it throws ends the wait; `timeout` and `signal`
   * end the wait even while it works.
   */
  readonly onProgress?: ((progress: OperationProgress<Result, Metadata>) => unknown) | undefined;
}

/** The phase that a state is in. */
export function phaseOf(state: OperationState<unknown, unknown>): OperationProgress<unknown, unknown>['phase'] {
  if (state.done) return state.error ? 'failed' : 'done';
  return state.error ? 'rolling-back' : 'running';
}
