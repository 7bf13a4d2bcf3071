import { toTimestamp } from '../core/clock.ts';
import type { OperationId } from '../generated/operation-types.ts';
import { idempotencyHeader } from '../generated/routes.ts';
import type { Call } from './call.ts';

/** A call whose answer is still open: its params and status are filled in later. */
export type OpenCall = { -readonly [Key in keyof Call]: Call[Key] };

/** The calls an emulator has received, oldest first. */
export interface Journal {
  readonly calls: readonly Call[];
  /** Adds a call. `operation` is undefined when no route matches. */
  record(request: Request, operation: OperationId | undefined, requestId: string): OpenCall;
  clear(): void;
}

/** How many calls are kept: a server may run for days. */
const maximumCalls = 10_000;

export function createJournal(now: () => number): Journal {
  const calls: Call[] = [];
  return {
    calls,
    record(request, operation, requestId) {
      const url = new URL(request.url);
      const call: OpenCall = {
        operation,
        method: request.method,
        path: url.pathname + url.search,
        params: {},
        idempotencyKey: request.headers.get(idempotencyHeader) || undefined,
        requestId,
        at: toTimestamp(now()),
        status: undefined,
      };
      if (calls.length >= maximumCalls) calls.shift();
      calls.push(call);
      return call;
    },
    clear() {
      calls.length = 0;
    },
  };
}
