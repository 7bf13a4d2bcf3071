import type { ZeroValues } from '../core/encode-message.ts';
import type { StreamFraming } from './answer-stream.ts';
import type { AcceptToken } from './authenticate.ts';

/** How calls are answered: options of the emulator with their defaults filled in. */
export interface CallSettings {
  readonly acceptToken: AcceptToken;
  /** Whether unknown query parameters and body fields are refused. */
  readonly strict: boolean;
  /** The largest body of a request. */
  readonly maximumBodyBytes: number;
  /** Milliseconds of real time that each answer takes. */
  readonly latency: number;
  /** How latency and delays are waited for. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly streamFraming: StreamFraming;
  readonly zeroValues: ZeroValues;
  /** Seconds in the header `x-operation-poll-interval`. Undefined: no header. */
  readonly pollInterval: number | undefined;
}
