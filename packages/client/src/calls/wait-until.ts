import type { Client } from '../core/client.ts';
import type { Endpoint } from '../core/endpoint.ts';
import { fillPath } from '../core/path.ts';
import type { CallInfo } from '../errors/call-error.ts';
import type { StateSource } from './follow-states.ts';
import { exchange } from './make-call.ts';
import type { PollOptions } from './poll-options.ts';
import { readParams } from './read-params.ts';
import { sharePolls } from './shared-polls.ts';
import { waitForState } from './wait-for-state.ts';

/** A resource whose state is a status. */
interface WithStatus {
  readonly status?: string;
}

/**
 * What a wait ends at: a status, one of several, or a predicate, which may be asynchronous. An error that the predicate
 * throws ends the wait.
 */
export type StateTarget<Resource extends WithStatus> =
  | NonNullable<Resource['status']>
  | readonly NonNullable<Resource['status']>[]
  | ((resource: Resource) => boolean | Promise<boolean>);

/** Progress of a wait for a state. */
export interface StateProgress<Resource extends WithStatus> {
  /** The resource as the service reports it. */
  readonly resource: Resource;
  readonly status: Resource['status'] | undefined;
  /** Milliseconds since the wait began. */
  readonly elapsed: number;
  /** States seen before this one. */
  readonly polls: number;
}

/** Options of `waitUntil`. */
export interface StateWaitOptions<Resource extends WithStatus> extends PollOptions {
  /**
   * Called with each state and awaited. An error it throws ends the wait; `timeout` and `signal` end the wait even while
   * it works.
   */
  readonly onProgress?: ((progress: StateProgress<Resource>) => unknown) | undefined;
}

/** Polls a resource until its state is the wanted one. */
export async function waitUntilState<Resource extends WithStatus>(
  client: Client,
  endpoint: Endpoint,
  params: object,
  target: StateTarget<Resource>,
  options: StateWaitOptions<Resource> = {},
): Promise<Resource> {
  const isFinal = readTarget(endpoint, target);
  const fields = readParams(endpoint, params);
  const { clock, lifetime } = client.config;
  const { id, method, host } = endpoint;
  const path = fillPath(endpoint.path, fields);
  let state: Resource | undefined;
  let lastPoll: CallInfo | undefined;
  const onStart = (info: CallInfo): void => {
    lastPoll = info;
  };
  const source: StateSource<Resource> = {
    get state() {
      return state;
    },
    get lastPoll() {
      return lastPoll;
    },
    lifetime,
    polls: sharePolls(clock, async (signal) => {
      const { data } = await exchange(client, endpoint, fields, { signal, retry: false }, { onStart });
      state = data as Resource;
    }),
    call: { id, method, path, url: client.locate(host, path) },
  };
  const { onProgress } = options;
  const report = (resource: Resource, elapsed: number, polls: number): unknown =>
    onProgress?.({ resource, status: resource.status, elapsed, polls });
  return waitForState({ source, clock, kind: 'wait', isFinal, onState: onProgress && report }, options);
}

function readTarget<Resource extends WithStatus>(
  { id }: Endpoint,
  target: StateTarget<Resource>,
): (resource: Resource) => boolean | Promise<boolean> {
  if (typeof target === 'function') return target;
  const statuses: readonly unknown[] = Array.isArray(target) ? target : [target];
  const isValid = statuses.length > 0 && statuses.every((status) => typeof status === 'string' && status !== '');
  if (!isValid) throw new TypeError(`${id}: wait until which status? Pass one, a list of them, or a predicate`);
  return ({ status }) => statuses.includes(status);
}
