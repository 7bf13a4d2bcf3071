import type { TypedOperation, Operation as WireOperation } from '@managed-redis/types';
import type { Client } from '../core/client.ts';
import type { Clock } from '../core/clock.ts';
import type { Endpoint } from '../core/endpoint.ts';
import { fillPath } from '../core/path.ts';
import type { RequestOptions } from '../core/request-options.ts';
import type { CallInfo } from '../errors/call-error.ts';
import { operationEndpoints } from '../generated/operation-endpoints.ts';
import type { StateSource } from './follow-states.ts';
import { exchange } from './make-call.ts';
import { readResult } from './operation-result.ts';
import type { PollOptions } from './poll-options.ts';
import { sharePolls } from './shared-polls.ts';

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
 * The one state of an operation, and the means to follow it. Whatever asks for the state goes through here, so that all
 * see the same. Secrets stay in the closure that makes it.
 */
export interface OperationTracker<Result, Metadata> extends StateSource<OperationState<Result, Metadata>> {
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
  /** Lists secrets of the call that started it. A failure may repeat them. */
  readonly listSecrets?: () => readonly string[];
  /** Loads the result of an update that changed nothing. */
  readonly loadUnchanged?: (options: PollOptions) => Promise<Result>;
}

/** Name of the response header with the seconds until the next poll. */
export const intervalHeader = 'x-operation-poll-interval';

export function createOperationTracker<Result, Metadata>(
  client: Client,
  handle: OperationHandle,
  {
    state: initialState,
    interval: initialInterval = null,
    listSecrets = () => [],
    loadUnchanged,
  }: TrackerOptions<Result> = {},
): OperationTracker<Result, Metadata> {
  type State = OperationState<Result, Metadata>;
  const params = { operationId: handle.id };
  let state = initialState as State | undefined;
  let interval = initialInterval;
  let listReaderSecrets = (): readonly string[] => [];
  let lastPoll: CallInfo | undefined;
  /** Number of the last request, and of the one that yielded the state. */
  let sent = 0;
  let newest = 0;

  /** Requests the state, and keeps it unless something newer is known by then. A final state never changes. */
  async function request(
    endpoint: Endpoint,
    options: RequestOptions | undefined,
    onStart?: (info: CallInfo) => void,
  ): Promise<State> {
    if (state?.done) return state;
    const number = ++sent;
    const extras = { onStart, listSecrets };
    const answer = await exchange(client, { ...endpoint, always: ['id', 'done'] }, params, options, extras);
    const next = answer.data as State;
    const isNews = !state?.done && (next.done || number > newest);
    if (isNews) {
      state = next;
      newest = number;
      interval = answer.response.headers.get(intervalHeader);
      listReaderSecrets = answer.listSecrets;
      polls.announce();
    }
    return state as State;
  }

  const { get, cancel } = operationEndpoints;
  const polls = sharePolls(client.config.clock, (signal) =>
    request(get, { signal, retry: false }, (info) => {
      lastPoll = info;
    }),
  );
  return {
    handle,
    clock: client.config.clock,
    lifetime: client.config.lifetime,
    noChanges: loadUnchanged !== undefined,
    polls,
    get call() {
      // An update that changed nothing has no operation to poll.
      const path = loadUnchanged ? get.path : fillPath(get.path, params);
      return { id: get.id, method: get.method, path, url: client.locate(get.host, path) };
    },
    get state() {
      return state;
    },
    get interval() {
      return interval;
    },
    get lastPoll() {
      return lastPoll;
    },
    refresh: (options) => request(get, options),
    cancel: (options) => request(cancel, options),
    async readResult(options) {
      if (loadUnchanged) return loadUnchanged(options);
      return readResult<Result>(handle.id, state!, [...listSecrets(), ...listReaderSecrets()]);
    },
  };
}
