import type { Clock } from '../core/clock.ts';
import type { Lifetime } from '../core/lifetime.ts';
import { openScope, type Scope } from '../core/scope.ts';
import { isApiError } from '../errors/api-error.ts';
import type { Attempt } from '../errors/attempt.ts';
import type { CallInfo } from '../errors/call-error.ts';
import { isInvalidResponseError } from '../errors/invalid-response-error.ts';
import { isNetworkError } from '../errors/network-error.ts';
import type { StatusName } from '../errors/status-codes.ts';
import { isNotFoundError } from '../errors/status-errors.ts';
import { isTimeoutError } from '../errors/timeout-error.ts';
import { addAttempts } from './add-attempts.ts';
import { defaultWaitTimeout, type FullSchedule, type PollOptions } from './poll-options.ts';
import type { SharedPolls } from './shared-polls.ts';

/** Something whose state is polled. All that wait for it share its state and its polls. */
export interface StateSource<State> {
  /** The last known state. */
  readonly state: State | undefined;
  /** `x-operation-poll-interval` of the response that held it. */
  readonly interval?: string | null;
  readonly polls: SharedPolls;
  /** Of the client that polls. */
  readonly lifetime: Lifetime;
  /** The last poll that was sent, while it runs as well. */
  readonly lastPoll: CallInfo | undefined;
  /** The call that polls. */
  readonly call: { readonly id: string; readonly method: string; readonly path: string; readonly url: string };
}

/** Begins a wait for a source. Its errors name the poll and hold the attempts of all polls. */
export function openWait<State>(
  source: StateSource<State>,
  clock: Clock,
  { signal, timeout = defaultWaitTimeout }: PollOptions,
  kind: 'operation' | 'wait',
): Scope {
  const { id: operation, method, path, url } = source.call;
  const attempts: Attempt[] = [];
  const call = {
    operation,
    method,
    url,
    attempts,
    get clientTraceId() {
      return source.lastPoll?.clientTraceId;
    },
  };
  return openScope({ clock, signal, lifetime: source.lifetime, timeout, label: `${method} ${path}`, kind, call });
}

/** Polls of something new that may find nothing: the replica that responds may not know it yet. */
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

/**
 * States from the current one to the one that is final. States that come and go while the consumer is busy are left out.
 */
export async function* followStates<State>(
  source: StateSource<State>,
  isFinal: (state: State) => boolean | Promise<boolean>,
  scope: Scope,
  { initialDelay, factor, maxDelay, maxFailures }: FullSchedule,
): AsyncGenerator<State, void, undefined> {
  let delay = initialDelay;
  let failures = 0;
  let notFounds = 0;
  let seen: State | undefined;
  let noted = source.lastPoll;
  /** Keeps the attempts of the last poll for the errors of the scope. */
  const noteAttempts = (): void => {
    const { lastPoll } = source;
    if (lastPoll === undefined || lastPoll === noted) return;
    noted = lastPoll;
    addAttempts(scope.attempts, lastPoll.attempts);
  };
  let isFirstPollDue = source.state === undefined;
  scope.check();
  for (;;) {
    const { state } = source;
    if (state !== undefined && state !== seen) {
      seen = state;
      yield state;
      if (await scope.run(Infinity, async () => isFinal(state))) return;
      continue;
    }
    const pause = isFirstPollDue ? undefined : (readInterval(source.interval) ?? delay);
    if (!isFirstPollDue) delay = Math.min(maxDelay, delay * factor);
    isFirstPollDue = false;
    try {
      await scope.run(Infinity, (signal) => source.polls.next(pause, signal));
      noteAttempts();
      failures = 0;
      notFounds = toleratedNotFounds;
    } catch (error) {
      noteAttempts();
      if (isNotFoundError(error) && ++notFounds <= toleratedNotFounds) continue;
      if (isTransient(error) && ++failures < maxFailures) continue;
      throw error;
    }
  }
}

/** Whether a later poll may succeed. */
function isTransient(error: unknown): boolean {
  if (isApiError(error)) return transientCodes.includes(error.code);
  if (isTimeoutError(error)) return error.limit !== 'operation' && error.limit !== 'wait';
  return isNetworkError(error) || isInvalidResponseError(error);
}

/** Milliseconds of an interval given in seconds. */
function readInterval(header: string | null | undefined): number | undefined {
  const milliseconds = Number(header) * 1000;
  if (!(milliseconds > 0)) return undefined;
  return Math.min(longestInterval, Math.max(shortestInterval, milliseconds));
}
