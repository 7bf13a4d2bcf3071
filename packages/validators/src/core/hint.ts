/** What to do about a value. */
export interface Hint {
  readonly text: string;
  /** The value that it recommends, if any. The hint is given only if the rule takes it. */
  readonly instead?: unknown;
}
