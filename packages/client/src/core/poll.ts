import { isApiError } from '../errors/api-error.ts';
import { isInvalidResponseError } from '../errors/invalid-response-error.ts';
import { isNetworkError } from '../errors/network-error.ts';
import { isTimeoutError } from '../errors/timeout-error.ts';
import type { Clock } from './clock.ts';
import type { OperationState } from './operation.ts';
import type { RequestOptions } from './request-options.ts';
import { openScope } from './scope.ts';

/** When an operation is asked for again. */
export interface PollSchedule {
  /** Milliseconds before the first poll. Default 1000. */
  readonly initialDelay?: number | undefined;
  /** Each delay is the one before times this. Default 1.5. */
  readonly factor?: number | undefined;
  /** Milliseconds: longest delay. Default 10 000. */
  readonly maxDelay?: number | undefined;
  /** Failed polls in a row that end the wait. Default 15, about two minutes. */
  readonly maxFailures?: number | undefined;
}

/** How an operation is waited for. */
export interface PollOptions {
  /** Ends the wait, not the operation. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds to wait at most. Default 3 600 000: creating a cluster can take more than half an hour. */
  readonly timeout?: number | undefined;
  /**
   * Schedule of the polls, or one fixed delay in milliseconds. An interval the service names wins over it.
   * Default: 1 s, then half as long again each time, up to 10 s.
   */
  readonly poll?: PollSchedule | number | undefined;
}

/** What is known of an operation that is being waited for. */
export interface OperationProgress<Result, Metadata> {
  /** The state as the service reports it. */
  readonly operation: OperationState<Result, Metadata>;
  readonly metadata: OperationState<Result, Metadata>['metadata'];
  /** `rolling-back`: it has failed, and the resource stays locked until what was done is undone. */
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
  /** Called with each state, the first one included, and waited for. What it throws ends the wait. */
  readonly onProgress?: ((progress: OperationProgress<Result, Metadata>) => unknown) | undefined;
}

/** An operation as the poller sees it. */
interface Polled<State> {
  readonly id: string;
  readonly state: State | undefined;
  refresh(options: RequestOptions): Promise<State>;
}

/** A new operation may be unknown to the replica that is asked. */
const toleratedNotFounds = 3;
/** Bounds in milliseconds for the interval the service names: 0 would spin. */
const shortestInterval = 100;
const longestInterval = 60_000;
/** UNKNOWN, DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED, ABORTED, INTERNAL, UNAVAILABLE. */
const transientCodes = [2, 4, 8, 10, 13, 14];

/**
 * States of an operation from the present one to the last.
 *
 * @param interval `x-operation-poll-interval` of the last answer.
 */
export async function* pollOperation<State extends { done?: boolean }>(
  operation: Polled<State>,
  clock: Clock,
  interval: () => string | null,
  { signal, timeout = 3_600_000, poll = {} }: PollOptions,
): AsyncGenerator<State, void, undefined> {
  const schedule = typeof poll === 'number' ? fixedSchedule(poll) : poll;
  const { initialDelay = 1000, factor = 1.5, maxDelay = 10_000, maxFailures = 15 } = schedule;
  const scope = openScope(clock, signal, timeout, `Operation ${operation.id}`, 'operation');
  let delay = initialDelay;
  let failures = 0;
  let notFounds = 0;
  let isSeen = false;
  scope.check();
  let { state } = operation;
  for (let isFirst = state === undefined; ; isFirst = false) {
    if (state) yield state;
    if (state?.done) return;
    if (!isFirst) {
      await scope.sleep(intervalOf(interval()) ?? delay);
      delay = Math.min(maxDelay, delay * factor);
    }
    state = undefined;
    try {
      state = await scope.run(Infinity, (inner) => operation.refresh({ signal: inner, retry: false }));
      isSeen = true;
      failures = 0;
    } catch (error) {
      const isEarly = isApiError(error) && error.grpcCode === 5 && !isSeen && ++notFounds <= toleratedNotFounds;
      if (!isEarly && !(isTransient(error) && ++failures < maxFailures)) throw error;
    }
  }
}

const fixedSchedule = (delay: number): PollSchedule => ({ initialDelay: delay, factor: 1, maxDelay: delay });

/** Failures of a poll that a later one may not have. The wait's own time-out is none of them. */
const isTransient = (error: unknown): boolean =>
  isApiError(error)
    ? transientCodes.includes(error.grpcCode)
    : isNetworkError(error) || isInvalidResponseError(error) || (isTimeoutError(error) && error.limit !== 'operation');

function intervalOf(header: string | null): number | undefined {
  const milliseconds = Number(header) * 1000;
  return milliseconds > 0 ? Math.min(longestInterval, Math.max(shortestInterval, milliseconds)) : undefined;
}
