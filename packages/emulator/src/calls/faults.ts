import type { Detail } from '../core/refusal.ts';
import type { Route } from '../core/route.ts';
import type { StatusCode } from '../core/status-code.ts';
import { longestDelay } from '../core/timers.ts';
import type { OperationId } from '../generated/operation-types.ts';

/** What a fault does to a call. */
export type FaultEffect =
  /** Answers with an error. The work is not done. */
  | {
      readonly kind: 'error';
      readonly status: StatusCode;
      readonly message?: string;
      readonly details?: readonly Detail[];
      readonly headers?: Readonly<Record<string, string>>;
    }
  /**
   * Answers with any text, such as a proxy's error page or nothing. The work is not done. With the statuses 204, 205
   * and 304 the text must be empty.
   */
  | { readonly kind: 'body'; readonly text: string; readonly httpStatus?: number; readonly contentType?: string }
  /** Does the work, then sends only the first `length` characters of the answer. */
  | { readonly kind: 'truncatedBody'; readonly length: number }
  /** `fetch` fails. The work is not done. */
  | { readonly kind: 'refusedConnection' }
  /** Does the work, then `fetch` fails, so that the caller cannot know whether it was done. */
  | { readonly kind: 'lostAnswer' }
  /** Answers late. */
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /**
   * Starts a long-running operation that ends with this error. It shows the error for `rollBack` milliseconds before it
   * is done. The fault waits for a call that starts an operation.
   */
  | {
      readonly kind: 'failedOperation';
      readonly status: StatusCode;
      readonly message?: string;
      readonly rollBack?: number;
    };

/** Which calls a fault affects. */
export interface FaultScope {
  /** Only calls of this operation. Default: any. */
  readonly operation?: OperationId;
  /** How many calls. Default: 1; `Infinity` for all. */
  readonly times?: number;
  /** How many calls to leave alone first. Default: 0. */
  readonly skip?: number;
}

/** Faults waiting for their calls. */
export interface Faults {
  /**
   * Adds a fault. Faults apply in the order in which they were added.
   * @throws TypeError when `httpStatus` is not a status that an answer, or an answer with this text, can have, and when
   *   a delay is negative or longer than a timer can wait.
   */
  add(effect: FaultEffect, scope?: FaultScope): void;
  /** Drops all faults. */
  clear(): void;
  /** How many faults are still waiting. */
  readonly pending: number;
}

interface WaitingFault {
  readonly effect: FaultEffect;
  readonly operation: OperationId | undefined;
  times: number;
  skip: number;
}

export type FailedOperation = FaultEffect & { readonly kind: 'failedOperation' };

export interface FaultQueue extends Faults {
  /** The next fault for this call. A `failedOperation` is not used up yet, because the call may still be refused. */
  take(route: Route): FaultEffect | undefined;
  /** The next fault for the operation that this call is about to start. */
  takeFailure(route: Route): FailedOperation | undefined;
}

/** Statuses of answers without a body. */
const bodilessStatuses = [204, 205, 304];

export function createFaults(): FaultQueue {
  let waiting: WaitingFault[] = [];

  const findNext = (route: Route): WaitingFault | undefined => waiting.find((fault) => affects(fault, route));

  /** Counts the call. Returns the effect, unless the fault skips this call. */
  function use<Effect extends FaultEffect>(fault: WaitingFault, effect: Effect): Effect | undefined {
    if (fault.skip > 0) {
      fault.skip -= 1;
      return undefined;
    }
    fault.times -= 1;
    if (fault.times <= 0) waiting = waiting.filter((item) => item !== fault);
    return effect;
  }

  return {
    add(effect, { operation, times = 1, skip = 0 } = {}) {
      if (effect.kind === 'body') checkBody(effect.text, effect.httpStatus ?? 200);
      if (effect.kind === 'delay') checkDelay(effect.milliseconds);
      if (times > 0) waiting.push({ effect, operation, times, skip });
    },
    clear() {
      waiting = [];
    },
    get pending() {
      return waiting.length;
    },
    take(route) {
      const fault = findNext(route);
      if (!fault || fault.effect.kind === 'failedOperation') return fault?.effect;
      return use(fault, fault.effect);
    },
    takeFailure(route) {
      const fault = findNext(route);
      return fault?.effect.kind === 'failedOperation' ? use(fault, fault.effect) : undefined;
    },
  };
}

function affects({ operation, effect }: WaitingFault, { id, longRunning }: Route): boolean {
  if (operation !== undefined && operation !== id) return false;
  return effect.kind !== 'failedOperation' || longRunning !== undefined;
}

function checkBody(text: string, httpStatus: number): void {
  if (!Number.isInteger(httpStatus) || httpStatus < 200 || httpStatus > 599) {
    throw new TypeError(`The httpStatus of a fault must be a whole number from 200 to 599, not ${httpStatus}`);
  }
  if (bodilessStatuses.includes(httpStatus) && text !== '') {
    throw new TypeError(
      `An answer with the httpStatus ${httpStatus} has no body, so the text of the fault must be empty`,
    );
  }
}

function checkDelay(milliseconds: number): void {
  if (milliseconds >= 0 && milliseconds <= longestDelay) return;
  throw new TypeError(`The delay of a fault must be from 0 to ${longestDelay} milliseconds, not ${milliseconds}`);
}

/** Makes `fetch` fail as it does without a connection. The server closes the connection instead. */
export class ConnectionFault extends TypeError {
  override readonly name = 'TypeError';
  readonly code = 'ECONNRESET';

  constructor(reason: 'refusedConnection' | 'lostAnswer') {
    super('fetch failed', { cause: new Error(`fault injected by the emulator: ${reason}`) });
  }
}
