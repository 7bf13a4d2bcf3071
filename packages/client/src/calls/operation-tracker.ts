import type { Operation as WireOperation } from '@managed-redis/types';
import type { Client } from '../core/client.ts';
import type { Clock } from '../core/clock.ts';
import { redactValue } from '../core/redact.ts';
import type { RequestOptions } from '../core/request-options.ts';
import { OperationFailedError, type OperationFailure } from '../errors/operation-failed-error.ts';
import { operationEndpoints } from '../generated/operation-endpoints.ts';
import { execute } from './make-call.ts';
import type { OperationProgress, OperationState, PolledOperation, PollOptions } from './poll.ts';

/** What another process needs to go on with an operation. Plain data: store it as JSON. */
export interface OperationHandle {
  readonly id: string;
  /** The call that started it, such as `clusters.create`. */
  readonly operation?: string | undefined;
  /** Key it was started with: the same call with the same key returns the same operation. */
  readonly idempotencyKey?: string | undefined;
}

/** The state of one operation and the means to follow it. Secrets stay in the closure that makes it. */
export interface OperationTracker<Result, Metadata> extends PolledOperation<OperationState<Result, Metadata>> {
  readonly handle: OperationHandle;
  readonly clock: Clock;
  /** Whether it represents an update that changed nothing, which the service knows nothing about. */
  readonly noChanges: boolean;
  refresh(options?: RequestOptions): Promise<OperationState<Result, Metadata>>;
  cancel(options?: RequestOptions): Promise<OperationState<Result, Metadata>>;
  /** The result of an operation that has ended. */
  readResult(options: PollOptions): Promise<Result>;
}

export interface TrackerOptions<Result> {
  readonly state?: WireOperation;
  /** `x-operation-poll-interval` of the response that held the state. */
  readonly interval?: string | null;
  /** Secrets in the input of the call that started it. A failure may repeat them. */
  readonly secrets?: readonly string[];
  /** Loads the result of an update that changed nothing. */
  readonly loadUnchanged?: (options: PollOptions) => Promise<Result>;
}

/** Name of the response header with the seconds until the next poll. */
export const intervalHeader = 'x-operation-poll-interval';

export function createOperationTracker<Result, Metadata>(
  client: Client,
  handle: OperationHandle,
  { state: initialState, interval = null, secrets = [], loadUnchanged }: TrackerOptions<Result> = {},
): OperationTracker<Result, Metadata> {
  type State = OperationState<Result, Metadata>;
  let state = initialState as State | undefined;

  /** A final state never changes: a response that arrives late must not undo it. */
  const keep = (next: WireOperation): State => {
    if (!state?.done) state = next as State;
    return state as State;
  };

  return {
    id: handle.id,
    handle,
    clock: client.config.clock,
    noChanges: loadUnchanged !== undefined,
    get state() {
      return state;
    },
    get interval() {
      return interval;
    },
    async refresh(options) {
      if (loadUnchanged && state) return state;
      const params = { operationId: handle.id };
      const { data, response } = await execute<WireOperation>(client, operationEndpoints.get, params, options);
      interval = response.headers.get(intervalHeader);
      return keep(data);
    },
    async cancel(options) {
      const params = { operationId: handle.id };
      const { data } = await execute<WireOperation>(client, operationEndpoints.cancel, params, options);
      return keep(data);
    },
    async readResult(options) {
      if (loadUnchanged) return loadUnchanged(options);
      if (state?.error) throw failureOf(handle.id, state, secrets);
      return unwrapResult(state?.response) as Result;
    },
  };
}

/** The phase that a state is in. */
export function phaseOf(state: OperationState<unknown, unknown>): OperationProgress<unknown, unknown>['phase'] {
  if (state.done) return state.error ? 'failed' : 'done';
  return state.error ? 'rolling-back' : 'running';
}

function failureOf(
  id: string,
  { description, metadata, error }: OperationState<unknown, unknown>,
  secrets: readonly string[],
): OperationFailedError {
  const operation = {
    id,
    description: description === undefined ? undefined : String(redactValue(description, secrets)),
    metadata: redactValue(metadata, secrets),
  };
  return new OperationFailedError(operation, redactValue(error, secrets) as OperationFailure);
}

/** The message inside a `google.protobuf.Any`. One of protobuf's own messages is in a field named `value`. */
function unwrapResult(response: unknown): unknown {
  const { '@type': type, ...result } = (response ?? {}) as Record<string, unknown>;
  return String(type).includes('google.protobuf.') ? (result.value ?? {}) : result;
}
