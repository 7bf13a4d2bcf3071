import type { Attempt } from '../errors/attempt.ts';

/** Attempts that the errors of a long wait or stream still list. */
const maxAttempts = 100;

/** Adds attempts to a list of its latest ones. */
export function addAttempts(list: Attempt[], added: readonly Attempt[]): void {
  list.push(...added);
  list.splice(0, list.length - maxAttempts);
}
