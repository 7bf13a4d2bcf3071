import type { ChangeFreeze } from '@managed-redis/types';
import type { ClusterState } from './cluster-state.ts';

/** What the work will have set when it ends. Rules between resources, such as unique names, honour it from the start. */
export interface Reservation {
  readonly cluster?: { readonly folderId: string; readonly name: string };
  readonly changeFreeze?: ChangeFreeze;
}

/** What a long-running call does. The handler has checked everything already: this is the work itself. */
export interface Work<Metadata extends object, Result extends object> {
  readonly metadata: Metadata;
  /** The cluster that is locked until the operation ends, and that lists the operation as its own. */
  readonly clusterId?: string;
  /** Status of the cluster while the operation runs. The cluster gets its own back before `finish` or `undo`. */
  readonly clusterStatus?: ClusterState;
  /** What no other call may take in the meantime. */
  readonly reserves?: Reservation;
  /** Whether a cancel call stops it. Other work runs on: cancelling is best effort. */
  readonly cancellable?: boolean;
  /** Called once, when the duration is over. `at` is the time when the operation became due. */
  finish(at: number): Result;
  /** Called instead of `finish` when the operation fails or is cancelled. */
  undo?(): void;
}

export type AnyWork = Work<object, object>;
