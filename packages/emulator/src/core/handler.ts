import type { OperationId, OperationTypes } from '../generated/operation-types.ts';
import type { CreateId } from './ids.ts';
import type { OperationEngine } from './operation-engine.ts';
import type { Quotas } from './quotas.ts';
import type { State } from './state.ts';
import type { StreamSource } from './stream-source.ts';
import type { Work } from './work.ts';

/** What a handler works with. */
export interface Context {
  readonly state: State;
  readonly operations: OperationEngine;
  /** Milliseconds since 1970, as the emulator sees it. */
  readonly now: () => number;
  readonly createId: CreateId;
  readonly quotas: Quotas;
  /** Id of the caller. */
  readonly subject: string;
  /** Id of the cloud that all folders belong to. */
  readonly cloudId: string;
}

/** Answers one operation: with its result, or with the work that a long-running operation starts. */
export type Handler<Id extends OperationId> = (
  params: OperationTypes[Id]['params'],
  context: Context,
) => OperationTypes[Id] extends { metadata: infer Metadata extends object; result: infer Result extends object }
  ? Work<Metadata, Result>
  : OperationTypes[Id] extends { streamed: true }
    ? StreamSource<OperationTypes[Id]['result']>
    : OperationTypes[Id]['result'];

/** A handler per operation. An operation without one is answered with 501. */
export type Handlers = { readonly [Id in OperationId]?: Handler<Id> };
