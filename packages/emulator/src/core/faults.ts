import type { OperationId } from '../generated/operation-types.ts';
import type { Detail } from './refusal.ts';
import type { StatusCode } from './status-code.ts';

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
  /** Answers with any text instead of doing the work: the page of a proxy, an empty body. */
  | { readonly kind: 'body'; readonly text: string; readonly httpStatus?: number; readonly contentType?: string }
  /** Does the work, then sends only the first characters of the answer. */
  | { readonly kind: 'truncatedBody'; readonly length: number }
  /** `fetch` fails and nothing was done. */
  | { readonly kind: 'refusedConnection' }
  /** The work is done, then `fetch` fails: the caller cannot know. */
  | { readonly kind: 'lostAnswer' }
  /** The answer comes late. */
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** A long-running operation starts, and ends with this error; for `rollBack` milliseconds it is being undone. */
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
  /** Adds a fault; those added first are used first. */
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

export interface FaultQueue extends Faults {
  /** The fault that meets this call, if any. */
  take(operation: OperationId): FaultEffect | undefined;
}

export function createFaults(): FaultQueue {
  let waiting: Waiting[] = [];
  return {
    add(effect, { operation, times = 1, skip = 0 } = {}) {
      waiting.push({ effect, operation, times, skip });
    },
    clear() {
      waiting = [];
    },
    get pending() {
      return waiting.length;
    },
    take(operation) {
      const fault = waiting.find((item) => item.operation === undefined || item.operation === operation);
      if (!fault) return undefined;
      if (fault.skip > 0) {
        fault.skip -= 1;
        return undefined;
      }
      fault.times -= 1;
      if (fault.times <= 0) waiting = waiting.filter((item) => item !== fault);
      return fault.effect;
    },
  };
}

/** Thrown where `fetch` would fail. A server closes the connection on it. */
export class ConnectionFault extends TypeError {
  override readonly name = 'TypeError';
  readonly code = 'ECONNRESET';

  constructor(reason: 'refusedConnection' | 'lostAnswer') {
    super('fetch failed', { cause: new Error(`the emulator was told to fail this call: ${reason}`) });
  }
}
