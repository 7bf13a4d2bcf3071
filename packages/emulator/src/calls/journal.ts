import { toTimestamp } from '../core/clock.ts';
import type { OperationId } from '../generated/operation-types.ts';
import { idempotencyHeader } from '../generated/routes.ts';
import type { Call } from './call.ts';
import { estimateBytes } from './estimate-bytes.ts';
import type { Params } from './read-request.ts';

/** A call whose answer is still open: its params and status are filled in later. */
export interface OpenCall {
  setParams(params: Params): void;
  setStatus(status: number): void;
}

/** The calls an emulator has received, oldest first. */
export interface Journal {
  readonly calls: readonly Call[];
  /** Adds a call. `operation` is undefined when no route matches. */
  record(request: Request, operation: OperationId | undefined, requestId: string): OpenCall;
  clear(): void;
}

/** How much is kept: a server may run for days. */
export interface JournalLimits {
  readonly calls: number;
  /** Memory of all calls together, estimated. */
  readonly bytes: number;
}

type MutableCall = { -readonly [Key in keyof Call]: Call[Key] };

/** A journal that drops its oldest calls when it grows beyond a limit. Input too large for the journal is left out. */
export function createJournal(now: () => number, limits: JournalLimits): Journal {
  const calls: MutableCall[] = [];
  const sizes = new Map<Call, number>();
  let bytes = 0;

  function grow(call: Call, by: number): void {
    const size = sizes.get(call);
    // A call that was dropped while it was being answered takes no room.
    if (size === undefined) return;
    sizes.set(call, size + by);
    bytes += by;
    while (calls.length > limits.calls || bytes > limits.bytes) dropOldest();
  }

  function dropOldest(): void {
    const call = calls.shift();
    if (!call) return;
    bytes -= sizes.get(call) ?? 0;
    sizes.delete(call);
  }

  return {
    calls,
    record(request, operation, requestId) {
      const url = new URL(request.url);
      const call: MutableCall = {
        operation,
        method: request.method,
        path: url.pathname + url.search,
        params: {},
        idempotencyKey: request.headers.get(idempotencyHeader) || undefined,
        requestId,
        at: toTimestamp(now()),
        status: undefined,
      };
      calls.push(call);
      sizes.set(call, 0);
      grow(call, estimateBytes(call));
      return {
        setParams(params) {
          const size = estimateBytes(params);
          if (size > limits.bytes / 2) return;
          call.params = params;
          grow(call, size);
        },
        setStatus(status) {
          call.status = status;
        },
      };
    },
    clear() {
      calls.length = 0;
      sizes.clear();
      bytes = 0;
    },
  };
}
