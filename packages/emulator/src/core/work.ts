import type { ChangeFreeze } from '@managed-redis/types';

/** What work will set when it ends. Rules that hold between resources look at it from the start. */
export interface Reservation {
  readonly cluster?: { readonly folderId: string; readonly name: string };
  readonly changeFreeze?: ChangeFreeze;
}

/** What a long-running call sets going. The handler has checked everything already: this is the work itself. */
export interface Work<Metadata extends object, Result extends object> {
  /** Shown as the description of the operation. */
  readonly description: string;
  readonly metadata: Metadata;
  /** The cluster that is held until the operation ends, and among whose operations it is listed. */
  readonly clusterId?: string;
  /** What no other call may take meanwhile. */
  readonly reserves?: Reservation;
  /** Whether a cancel call stops it. Others run on: cancelling is best effort. */
  readonly cancellable?: boolean;
  /** Called once, when the duration is over. `at` is the time at which that was. */
  finish(at: number): Result;
  /** Called instead of `finish` when the operation fails or is cancelled. */
  undo?(): void;
}

export type AnyWork = Work<object, object>;
