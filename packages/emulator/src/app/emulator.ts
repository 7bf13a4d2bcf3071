import type { StreamFraming } from '../calls/answer-stream.ts';
import type { AcceptToken } from '../calls/authenticate.ts';
import type { Call } from '../calls/call.ts';
import type { Faults } from '../calls/faults.ts';
import type { ZeroValues } from '../core/encode-message.ts';
import type { CreateId } from '../core/ids.ts';
import type { Quotas } from '../core/quotas.ts';
import type { State } from '../core/state.ts';
import type { OperationId } from '../generated/operation-types.ts';
import type { Resources } from '../resources/load.ts';
import type { PlannedMaintenance } from '../resources/plan-maintenance.ts';
import type { WaitingClock } from './waiting-clock.ts';

/** Options of {@link createEmulator}. All have defaults. */
export interface EmulatorOptions {
  /** The time, in milliseconds since 1970. Default: `Date.now`. */
  readonly now?: () => number;
  /** Makes ids. Default: ids in the service's formats, the same ones in each run. */
  readonly ids?: CreateId;
  /** Seed of the default ids. Default: 1. */
  readonly seed?: number;
  /**
   * Milliseconds of the emulator's time that a long-running operation takes. Default: 1000. With 0 an operation is
   * still answered as not done, and is done at the next call.
   */
  readonly operationDuration?: number | ((operation: OperationId) => number);
  /** Milliseconds each answer takes, of real time. Default: 0. */
  readonly latency?: number;
  /** How `latency` and delay faults wait. Default: a timer. */
  readonly sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** How streams of log records are written. Default: `'array'`. */
  readonly streamFraming?: StreamFraming;
  /** Whether fields that hold zero values are left out, as the service does. Default: `'omit'`. */
  readonly zeroValues?: ZeroValues;
  /** Which bearer tokens are good. Default: all. Tokens issued by `POST /iam/v1/tokens` are good until they expire. */
  readonly acceptToken?: AcceptToken;
  /** Whether unknown query parameters and body fields are refused. Default: true. */
  readonly strict?: boolean;
  /** Quotas to enforce. Default: none. */
  readonly quotas?: Quotas;
  /** How many reads of a new operation answer NOT_FOUND, as can happen with the service. Default: 0. */
  readonly operationNotFound?: number;
  /** Seconds in the header `x-operation-poll-interval` of answers that hold an operation. Default: no header. */
  readonly pollInterval?: number;
  /** Id of the caller, shown as `createdBy`. Default: a service account. */
  readonly subject?: string;
}

/** The service, in memory. */
export interface Emulator {
  /**
   * Answers a request, whatever its host. Takes what the global `fetch` takes, and can stand in for it. Never
   * rejects, except for a signal that was aborted and for faults that ask for it.
   */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /** The requests since the start or the last reset, oldest first; at most the last 10 000. */
  readonly calls: readonly Call[];
  /** What the emulator remembers, brought up to the present time. A test may look and may change it. */
  readonly state: State;
  /** Makes calls fail. */
  readonly faults: Faults;
  /**
   * A clock to give to the client, on which waiting for an operation takes no time: each wait of up to 20 seconds moves
   * the emulator's time instead. Longer timers, which are time-outs, fire only when `advance` moves past them.
   */
  readonly clock: WaitingClock;
  /**
   * Moves the emulator's time forward; operations that become due are done.
   * @throws TypeError for a number below 0, or one that leads past the year 9999.
   */
  advance(milliseconds: number): void;
  /**
   * Adds resources in the form of the API's responses, such as the state of a world of `@managed-redis/fixtures`.
   * @throws TypeError when something belongs to a cluster that is not there. Nothing is added then.
   */
  load(resources: Resources): void;
  /**
   * Plans a maintenance, as the service would by itself; returns its id.
   * @throws Error when there is no such cluster.
   */
  planMaintenance(clusterId: string, maintenance?: PlannedMaintenance): string;
  /** Back to the start: no clusters, calls, faults or keys, the first ids again, and the time not moved. */
  reset(): void;
}
