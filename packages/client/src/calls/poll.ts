import type { TypedOperation } from '@managed-redis/types';
import type { Clock } from '../core/clock.ts';
import { mergeOptions } from '../core/merge-options.ts';
import type { RequestOptions } from '../core/request-options.ts';
import { openScope } from '../core/scope.ts';
import { isApiError } from '../errors/api-error.ts';
import { isInvalidResponseError } from '../errors/invalid-response-error.ts';
import { isNetworkError } from '../errors/network-error.ts';
import type { StatusName } from '../errors/status-codes.ts';
import { isNotFoundError } from '../errors/status-errors.ts';
import { isTimeoutError } from '../errors/timeout-error.ts';

/** State of an operation as the service reports it, with the types of its metadata and result. */
export type OperationState<Result, Metadata> = TypedOperation<Metadata, Result>;

/** When an operation is polled. */
export interface PollSchedule {
  /** Milliseconds before the first poll. Default 1000. */
  readonly initialDelay?: number | undefined;
  /** Each delay is the previous one times this. Default 1.5. */
  readonly factor?: number | undefined;
  /** Milliseconds: longest delay. Default 10 000. */
  readonly maxDelay?: number | undefined;
  /** Failed polls in a row that end the wait. Default 15, about two minutes. */
  readonly maxFailures?: number | undefined;
}

/** How to wait for an operation. */
export interface PollOptions {
  /** Ends the wait, not the operation. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds to wait at most. Default 3 600 000: creating a cluster can take more than half an hour. */
  readonly timeout?: number | undefined;
  /**
   * Schedule of the polls, or one fixed delay in milliseconds. An interval that the service names wins over it.
   * Default: 1 s, then half as long again each time, up to 10 s.
   */
  readonly poll?: PollSchedule | number | undefined;
}

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
  /** Called with each state, the first one included, and awaited. An error it throws ends the wait. */
  readonly onProgress?: ((progress: OperationProgress<Result, Metadata>) => unknown) | undefined;
}

/** An operation as the poller sees it. */
export interface PolledOperation<State> {
  readonly id: string;
  /** The last known state. */
  readonly state: State | undefined;
  /** `x-operation-poll-interval` of the last response. */
  readonly interval: string | null;
  refresh(options: RequestOptions): Promise<State>;
}

const defaultSchedule = { initialDelay: 1000, factor: 1.5, maxDelay: 10_000, maxFailures: 15 };

/** Milliseconds: one hour. */
const defaultTimeout = 3_600_000;

/** Polls of a new operation that may find nothing: the replica that responds may not know it yet. */
const toleratedNotFounds = 3;

/** Bounds in milliseconds for the interval the service names: 0 would spin. */
const shortestInterval = 100;
const longestInterval = 60_000;

/** Refusals that a later poll may not meet. */
const transientCodes: readonly StatusName[] = [
  'UNKNOWN',
  'DEADLINE_EXCEEDED',
  'RESOURCE_EXHAUSTED',
  'ABORTED',
  'INTERNAL',
  'UNAVAILABLE',
];

/** States of an operation from the current one to the last. */
export async function* pollOperation<State extends { done?: boolean }>(
  operation: PolledOperation<State>,
  clock: Clock,
  { signal, timeout = defaultTimeout, poll = {} }: PollOptions,
): AsyncGenerator<State, void, undefined> {
  const { initialDelay, factor, maxDelay, maxFailures } = resolveSchedule(poll);
  const scope = openScope({ clock, signal, timeout, label: `Operation ${operation.id}`, kind: 'operation' });
  let delay = initialDelay;
  let failures = 0;
  let notFounds = 0;
  let isSeen = false;
  scope.check();
  let { state } = operation;
  let isFirstPollDue = state === undefined;
  for (;;) {
    if (state) yield state;
    if (state?.done) return;
    if (isFirstPollDue) isFirstPollDue = false;
    else {
      await scope.sleep(readInterval(operation.interval) ?? delay);
      delay = Math.min(maxDelay, delay * factor);
    }
    state = undefined;
    try {
      state = await scope.run(Infinity, (inner) => operation.refresh({ signal: inner, retry: false }));
      isSeen = true;
      failures = 0;
    } catch (error) {
      if (!isSeen && isNotFoundError(error) && ++notFounds <= toleratedNotFounds) continue;
      if (isTransient(error) && ++failures < maxFailures) continue;
      throw error;
    }
  }
}

function resolveSchedule(poll: PollSchedule | number): typeof defaultSchedule {
  if (typeof poll === 'number') return { ...defaultSchedule, initialDelay: poll, factor: 1, maxDelay: poll };
  return mergeOptions(defaultSchedule, poll);
}

/** Whether a later poll may succeed. The time-out of the wait itself is final. */
function isTransient(error: unknown): boolean {
  if (isApiError(error)) return transientCodes.includes(error.code);
  if (isTimeoutError(error)) return error.limit !== 'operation';
  return isNetworkError(error) || isInvalidResponseError(error);
}

/** Milliseconds of an interval given in seconds. */
function readInterval(header: string | null): number | undefined {
  const milliseconds = Number(header) * 1000;
  if (!(milliseconds > 0)) return undefined;
  return Math.min(longestInterval, Math.max(shortestInterval, milliseconds));
}
