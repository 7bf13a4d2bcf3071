import { type Clock, startStopwatch } from '../core/clock.ts';
import { followStates, openWait, type StateSource } from './follow-states.ts';
import { type PollOptions, resolveSchedule } from './poll-options.ts';

/** A wait for the final state of a source. */
export interface StateWait<State> {
  readonly source: StateSource<State>;
  readonly clock: Clock;
  /** What the time limit of the wait is called. */
  readonly kind: 'operation' | 'wait';
  readonly isFinal: (state: State) => boolean | Promise<boolean>;
  /**
   * Receives each state, with the milliseconds since the wait began and the number of states before it, and is awaited.
   * The limits of the wait hold while it works.
   */
  readonly onState?: ((state: State, elapsed: number, polls: number) => unknown) | undefined;
}

/** Waits for the final state, and returns it. */
export async function waitForState<State>(
  { source, clock, kind, isFinal, onState }: StateWait<State>,
  options: PollOptions,
): Promise<State> {
  const elapsed = startStopwatch(clock);
  const scope = openWait(source, clock, options, kind);
  let polls = 0;
  let last: State | undefined;
  for await (const state of followStates(source, isFinal, scope, resolveSchedule(options.poll))) {
    last = state;
    if (onState) await scope.run(Infinity, async () => onState(state, elapsed(), polls));
    polls += 1;
  }
  return last as State;
}
