/** One attempt of a call, as reported by errors and by `withResponse()`. */
export interface Attempt {
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** Milliseconds from sending to the end of the body, or to the failure. */
  readonly duration: number;
  /** HTTP status, if there was a response. */
  readonly status?: number | undefined;
  /** Code of the failure: `UNAVAILABLE`, `NETWORK`, `TIMEOUT`. */
  readonly error?: string;
  /** Milliseconds until the next attempt. */
  readonly delay?: number;
  /** Set if another attempt would have followed, but the client's retry budget is used up. */
  readonly stoppedBy?: 'budget';
}
