import type { Detail } from '../core/refusal.ts';
import type { Route } from '../core/route.ts';
import type { StatusCode } from '../core/status-code.ts';
import type { OperationId } from '../generated/operation-types.ts';

/** What goes wrong. */
export type FaultEffect =
  /** Answers with an error instead of doing the work. */
  | {
      readonly kind: 'error';
      readonly status: StatusCode;
      readonly message?: string;
      readonly details?: readonly Detail[];
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Answers with any text instead of doing the work: the page of a proxy, an empty body. With 204, 205 and 304 it is empty. */
  | { readonly kind: 'body'; readonly text: string; readonly httpStatus?: number; readonly contentType?: string }
  /** Does the work, then sends only the first characters of the answer. */
  | { readonly kind: 'truncatedBody'; readonly length: number }
  /** `fetch` fails and nothing was done. */
  | { readonly kind: 'refusedConnection' }
  /** The work is done, then `fetch` fails: the caller cannot know. */
  | { readonly kind: 'lostAnswer' }
  /** The answer comes late. */
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /**
   * A long-running operation starts, and ends with this error; for `rollBack` milliseconds it is being undone. Waits for a
   * call that starts one.
   */
  | {
      readonly kind: 'failedOperation';
      readonly status: StatusCode;
      readonly message?: string;
      readonly rollBack?: number;
    };

/** Which calls a fault meets. */
export interface FaultScope {
  /** Only calls of this operation. Without it: of any. */
  readonly operation?: OperationId;
  /** How many calls. Default 1; `Infinity` for all. */
  readonly times?: number;
  /** How many calls pass unharmed before. Default 0. */
  readonly skip?: number;
}

/** Faults that wait for their calls. */
export interface Faults {
  /**
   * Adds a fault; those added first are used first.
   * @throws TypeError for an HTTP status that no answer can have, or not with this text.
   */
  add(effect: FaultEffect, scope?: FaultScope): void;
  /** Drops all faults. */
  clear(): void;
  /** How many faults still wait. */
  readonly pending: number;
}

interface Waiting {
  readonly effect: FaultEffect;
  readonly operation: OperationId | undefined;
  times: number;
  skip: number;
}

export type FailedOperation = FaultEffect & { readonly kind: 'failedOperation' };

export interface FaultQueue extends Faults {
  /** The fault that meets this call, if any. One that fails an operation is not used up yet: the call may be refused. */
  take(route: Route): FaultEffect | undefined;
  /** The fault that meets the operation that is being started, if any. */
  takeFailure(route: Route): FailedOperation | undefined;
}

/** Answers with these have no body. */
const emptyStatuses = [204, 205, 304];

export function createFaults(): FaultQueue {
  let waiting: Waiting[] = [];

  const find = ({ id, longRunning }: Route): Waiting | undefined =>
    waiting.find(
      ({ operation, effect }) =>
        (operation === undefined || operation === id) && (effect.kind !== 'failedOperation' || longRunning),
    );

  function use<Effect extends FaultEffect>(fault: Waiting, effect: Effect): Effect | undefined {
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
      if (times > 0) waiting.push({ effect, operation, times, skip });
    },
    clear() {
      waiting = [];
    },
    get pending() {
      return waiting.length;
    },
    take(route) {
      const fault = find(route);
      return fault && (fault.effect.kind === 'failedOperation' ? fault.effect : use(fault, fault.effect));
    },
    takeFailure(route) {
      const fault = find(route);
      return fault?.effect.kind === 'failedOperation' ? use(fault, fault.effect) : undefined;
    },
  };
}

function checkBody(text: string, httpStatus: number): void {
  if (!Number.isInteger(httpStatus) || httpStatus < 200 || httpStatus > 599) {
    throw new TypeError(`The httpStatus of a fault is a whole number from 200 to 599, not ${httpStatus}`);
  }
  if (emptyStatuses.includes(httpStatus) && text !== '') {
    throw new TypeError(`An answer with the httpStatus ${httpStatus} has no body: the text of the fault must be empty`);
  }
}

/** Thrown where `fetch` would fail. A server closes the connection on it. */
export class ConnectionFault extends TypeError {
  override readonly name = 'TypeError';
  readonly code = 'ECONNRESET';

  constructor(reason: 'refusedConnection' | 'lostAnswer') {
    super('fetch failed', { cause: new Error(`fault injected by the emulator: ${reason}`) });
  }
}
