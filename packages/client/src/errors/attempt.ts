/** One try of a call, as reported by errors and by `withResponse()`. */
export interface Attempt {
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** Milliseconds from sending to the end of the body, or to the failure. */
  readonly duration: number;
  /** HTTP status, when there was an answer. */
  readonly status?: number | undefined;
  /** Code of the failure: `UNAVAILABLE`, `NETWORK`, `TIMEOUT`. */
  readonly error?: string;
  /** Milliseconds waited before the next attempt. */
  readonly delay?: number;
}
