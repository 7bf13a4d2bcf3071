/** What the client passes to `fetch`, as every implementation takes it. */
export interface FetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  /** JSON text. */
  readonly body?: string;
  readonly signal: AbortSignal;
  readonly redirect: 'manual';
}

/** What the client needs of a response. That of the Fetch standard fits, and those of npm's undici and node-fetch. */
export interface FetchResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: {
    get(name: string): string | null;
    forEach(callback: (value: string, name: string) => void): void;
  };
  /** A stream of the web, or one of Node. */
  readonly body: unknown;
  text(): Promise<string>;
}

/**
 * The part of `fetch` that the client uses: it always passes the address as text. Typed loosely, so that a `fetch` of the
 * runtime fits as well as those of npm's undici and node-fetch.
 */
export type Fetch = (input: string, init: FetchInit) => Promise<FetchResponse>;
