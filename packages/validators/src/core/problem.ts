import type { IssueCode, IssueLimits } from './issue.ts';

/** What a kind knows about a broken rule. */
export interface Problem extends IssueLimits {
  readonly code: IssueCode;
  readonly expected: string;
  /** Without it, the value is shown in short. */
  readonly received?: string;
  /** The sentence, where it is not a comparison of what was expected and received. */
  readonly message?: string;
}
