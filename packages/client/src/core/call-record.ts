import type { CallInfo } from '../errors/call-error.ts';
import type { CoreRequest, Exchange } from './core.ts';

/** One call under way: what it sends, what has happened to it, and what must stay secret. */
export interface CallRecord {
  readonly request: CoreRequest;
  readonly info: CallInfo;
  /** Tokens used so far, the present one last. */
  readonly tokens: string[];
  /** Headers of the present attempt. They may hold a token of the user's own. */
  headers?: Readonly<Record<string, string>>;
  /** The last answer, whatever it was. */
  answer?: Exchange | undefined;
}
