import { checkDuration, checkDurations } from '../core/duration.ts';
import { mergeOptions } from '../core/merge-options.ts';

/** When something is polled. */
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

/** How to wait for an operation or a state. */
export interface PollOptions {
  /** Ends the wait, not the work that is waited for. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds to wait at most. Default 3 600 000: creating a cluster can take more than half an hour. */
  readonly timeout?: number | undefined;
  /**
   * Schedule of the polls, or one fixed delay in milliseconds. An interval that the service names wins over it.
   * Default: 1 s, then half as long again each time, up to 10 s.
   */
  readonly poll?: PollSchedule | number | undefined;
}

/** {@link PollSchedule}, filled in. */
export type FullSchedule = { readonly [Name in keyof PollSchedule]-?: number };

const defaultSchedule: FullSchedule = { initialDelay: 1000, factor: 1.5, maxDelay: 10_000, maxFailures: 15 };

/** Milliseconds: one hour. */
export const defaultWaitTimeout = 3_600_000;

/** @throws {TypeError} if the schedule holds something other than numbers from 0 up. */
export function resolveSchedule(poll: PollSchedule | number | undefined): FullSchedule {
  if (typeof poll === 'object' && poll !== null) {
    checkDurations(poll, ['initialDelay', 'maxDelay'], 'poll.');
    const schedule = mergeOptions(defaultSchedule, poll);
    checkNumber('poll.factor', schedule.factor);
    checkNumber('poll.maxFailures', schedule.maxFailures);
    return schedule;
  }
  if (poll === undefined || poll === null) return defaultSchedule;
  checkDuration('poll', poll);
  return { ...defaultSchedule, initialDelay: poll, factor: 1, maxDelay: poll };
}

function checkNumber(name: string, value: unknown): void {
  if (typeof value !== 'number' || !(value >= 0)) throw new TypeError(`${name} must be a number, 0 or more`);
}
