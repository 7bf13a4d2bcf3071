import type { Answer } from '../server/answer.ts';
import type { Connection, RawRequest } from '../server/raw-server.ts';
import type { TrapName } from '../server/traps.ts';
import type { Ending } from './endings.ts';

/** A request that meets a fault. */
export interface Strike {
  readonly request: RawRequest;
  readonly connection: Connection;
  /** Headers that the service gives each of its answers, with the ids of the request. */
  readonly headers: Readonly<Record<string, string>>;
  /** All that the request held, secrets included, in the forms in which servers and proxies quote it. */
  readonly echo: string;
  /** Does the work, and returns the answer that the service would give. */
  perform(): Answer;
}

/**
 * What the client does about a fault.
 *
 * - `unharmed`: the call succeeds as if nothing had happened.
 * - `repeats`: every call is sent again, by its idempotency key where it changes something.
 * - `repeats reads`: only calls that change nothing are sent again.
 * - `refreshes`: the call is sent again once, with a fresh token.
 * - `gives up`: the first failure ends the call.
 */
export type Reaction = 'unharmed' | 'repeats' | 'repeats reads' | 'refreshes' | 'gives up';

/** Something that goes wrong between a request and its answer. */
export interface Fault {
  readonly name: string;
  readonly reaction: Reaction;
  /** The error of a call that the fault ends. */
  readonly ending?: Ending;
  /** Whether the wait for an operation takes a poll that fails for one that may succeed later. */
  readonly isToleratedByWait: boolean;
  /** Whether the client notices by its time limit only. */
  readonly isSilent: boolean;
  /** Whether the fault is in the body of a successful answer, which a stream of records has in another form. */
  readonly isInBody: boolean;
  /** Where the request is sent instead. */
  readonly trap?: TrapName;
  /** Answers the request. */
  readonly serve?: (strike: Strike) => void;
}

type FaultOptions = Partial<Omit<Fault, 'name' | 'reaction' | 'ending' | 'trap' | 'serve'>>;

/** A fault that strikes while the client connects. */
export const trapFault = (
  name: string,
  trap: TrapName,
  reaction: Reaction,
  ending: Ending,
  options: FaultOptions = {},
): Fault => ({ ...defaultsOf(ending), ...options, name, reaction, ending, trap });

/** A fault that strikes when a request has arrived. */
export const answerFault = (
  name: string,
  reaction: Reaction,
  ending: Ending | undefined,
  serve: (strike: Strike) => void,
  options: FaultOptions = {},
): Fault => ({ ...defaultsOf(ending), ...options, name, reaction, ...(ending && { ending }), serve });

const defaultsOf = (ending: Ending | undefined) => ({
  isToleratedByWait: ending?.isTransient ?? true,
  isSilent: false,
  isInBody: false,
});
