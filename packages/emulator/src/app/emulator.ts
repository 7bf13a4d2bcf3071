import type { StreamFraming } from '../calls/answer-stream.ts';
import type { AcceptToken } from '../calls/authenticate.ts';
import type { Call } from '../calls/call.ts';
import type { Faults } from '../calls/faults.ts';
import type { ZeroValues } from '../core/encode-message.ts';
import type { CreateId } from '../core/ids.ts';
import type { Quotas } from '../core/quotas.ts';
import type { State } from '../core/state.ts';
import type { Timers } from '../core/timers.ts';
import type { OperationId } from '../generated/operation-types.ts';
import type { Resources } from '../resources/load.ts';
import type { PlannedMaintenance } from '../resources/plan-maintenance.ts';
import type { WaitingClock } from './waiting-clock.ts';

/** Options of {@link createEmulator}. All have defaults. */
export interface EmulatorOptions {
  /** The time, in milliseconds since 1970. Default: `Date.now`. */
  readonly now?: () => number;
  /** Makes ids. Default: ids in the service's formats, the same in every run. */
  readonly ids?: CreateId;
  /** Seed of the default ids. Default: 1. */
  readonly seed?: number;
  /**
   * Milliseconds of the emulator's time that a long-running operation takes. Default: 1000. Even with 0, the first
   * answer shows the operation as running; it is done by the next call.
   */
  readonly operationDuration?: number | ((operation: OperationId) => number);
  /** The largest body of a request, in bytes. A larger one is answered with 413. Default: 4 MiB. */
  readonly maximumBodyBytes?: number;
  /** Milliseconds of real time that each answer takes. Default: 0. */
  readonly latency?: number;
  /** Waits for `latency` and for faults that delay. Default: a timer. */
  readonly sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /**
   * Sets the timer that completes work on time while somebody reads a stream of log records. Default: the global
   * functions, or no timer when `now` is injected.
   */
  readonly timers?: Timers;
  /** How streams of log records are written. Default: `'array'`. */
  readonly streamFraming?: StreamFraming;
  /** Whether fields that hold zero values are left out, as the service does. Default: `'omit'`. */
  readonly zeroValues?: ZeroValues;
  /** Which bearer tokens are valid. Default: all. Tokens from `POST /iam/v1/tokens` are always valid until they expire. */
  readonly acceptToken?: AcceptToken;
  /** Whether unknown query parameters and body fields are refused. Default: true. */
  readonly strict?: boolean;
  /** Quotas to enforce. Default: none. */
  readonly quotas?: Quotas;
  /** How many reads of a new operation answer NOT_FOUND, as the service sometimes does. Default: 0. */
  readonly operationNotFound?: number;
  /** Seconds in the header `x-operation-poll-interval` of answers with an operation. Default: no header. */
  readonly pollInterval?: number;
  /** Id of the caller, shown as `createdBy`. Default: a service account. */
  readonly subject?: string;
  /** Id of the cloud that all folders belong to. Default: a fixed one. */
  readonly cloudId?: string;
}

/** The service, in memory. */
export interface Emulator {
  /**
   * Answers a request to any host. Takes the arguments of the global `fetch` and can replace it. Rejects only for an
   * aborted signal, and for faults that break the connection.
   */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /** The requests since the start or the last reset, oldest first: the latest 10,000, or fewer when they take more than 32 MiB. */
  readonly calls: readonly Call[];
  /** Everything the emulator remembers, up to date with its time. Tests may read and change it. */
  readonly state: State;
  /** Makes calls fail. See {@link FaultEffect} for the ways. */
  readonly faults: Faults;
  /**
   * A clock for the client on which waiting for an operation takes no time: each wait of up to 20 seconds moves the
   * emulator's time instead. Longer timers count as time-outs, and fire only when `advance` moves past them.
   */
  readonly clock: WaitingClock;
  /**
   * Moves the emulator's time forward and completes the operations that become due.
   * @throws TypeError for a negative number, or one that leads past the year 9999.
   */
  advance(milliseconds: number): void;
  /**
   * Adds resources in the form of the API's responses, such as a world built by `@managed-redis/fixtures`.
   * @throws TypeError when a resource belongs to an unknown cluster. In that case, nothing is added.
   */
  load(resources: Resources): void;
  /**
   * Plans a maintenance, as the service would by itself, and returns its id.
   * @throws Error when there is no such cluster.
   */
  planMaintenance(clusterId: string, maintenance?: PlannedMaintenance): string;
  /** Ends the open streams of log records, as when their clusters are deleted. */
  endStreams(): void;
  /** Goes back to the start: no clusters, calls, faults or idempotency keys, the first ids, and the time of `now`. */
  reset(): void;
}
