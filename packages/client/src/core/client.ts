import type { ApiError } from '../errors/api-error.ts';
import type { CallInfo } from '../errors/call-error.ts';
import type { Host } from '../generated/routes.ts';
import type { ApiResponse } from './api-promise.ts';
import type { ClientOptions } from './client-options.ts';
import type { Clock } from './clock.ts';
import type { DerivedOptions } from './derived-options.ts';
import type { Addresses } from './endpoints.ts';
import type { Lifetime } from './lifetime.ts';
import type { Log } from './logger.ts';
import type { RequestOptions } from './request-options.ts';
import type { TokenFunction, TokenProvider } from './token.ts';

/** What all resources of a client share: its settings, and the pipeline that every request goes through. */
export interface Client {
  /** @internal */
  readonly config: ClientConfig;
  /** @internal */
  readonly features: Features;
  /**
   * Runs one call to its end: token, attempts, and the waits between them.
   *
   * @internal
   */
  send(request: CallRequest): Promise<Exchange>;
  /**
   * The address that requests for a path go to.
   *
   * @internal
   */
  locate(host: Host | undefined, path: string): string;
  /**
   * A client with some options of its own. It shares the rest with this one: credentials and the tokens they have yielded,
   * addresses, and the budget of retries. Headers and retry options are merged with those of this client, where `null`
   * removes a header; all other options replace them.
   *
   * @throws {TypeError} if an option is not usable, or is one that clients share, such as `credentials`.
   */
  withOptions(options: DerivedOptions): Client;
  /**
   * Ends all calls, waits and streams of this client with a `ClosedError`, as well as those of the clients derived from
   * it, and closes the connections of its `transport`. Later calls are refused. Nothing is cancelled on the service.
   */
  close(): Promise<void>;
}

/** Options of the client that every layer needs, filled in. Holds no secret: a client can be printed. */
export interface ClientConfig extends Pick<ClientOptions, 'retry' | 'noChanges' | 'conflicts' | 'idleTimeout'> {
  readonly clock: Clock;
  readonly lifetime: Lifetime;
  readonly random: () => number;
  readonly generateId: () => string;
  /** Bytes of the longest response, and characters of the longest record of a stream. */
  readonly maxResponseBytes: number;
}

/** Parts of the client that a small bundle can do without. */
export interface Features {
  /** Logs events other than attempts. */
  readonly log?: Log | undefined;
  /** Called after each attempt, which is the last element of `call.info.attempts`. */
  readonly onAttempt?: ((call: CallRecord) => void) | undefined;
  /** Checks an input or an output; rejects if it must not be used. */
  readonly validate?:
    | ((operation: string, direction: 'request' | 'response', value: unknown) => Promise<void>)
    | undefined;
  /** Finds the addresses of the hosts before the first call. */
  readonly discover?: ((signal: AbortSignal) => Promise<Addresses>) | undefined;
  /** Loads a provider for a client whose credentials are a function or left out. */
  readonly loadCredentials?: ((given?: TokenFunction) => Promise<TokenProvider>) | undefined;
}

/** A call on its way into the pipeline. */
export interface CallRequest {
  /** Resource and method, such as `backups.get`. */
  readonly id?: string | undefined;
  readonly method: string;
  /** Default: the first host of the document. */
  readonly host?: Host | undefined;
  readonly path: string;
  /** Path with its parameters in braces. */
  readonly pathTemplate?: string | undefined;
  /** With its question mark. */
  readonly query?: string | undefined;
  readonly body?: string | undefined;
  /** Sent without a token. */
  readonly anonymous?: boolean | undefined;
  /** Whether the call changes nothing, so that it may be repeated at will. Default: `true` for GET and HEAD. */
  readonly isRead?: boolean | undefined;
  readonly options?: RequestOptions | undefined;
  /** The caller's input, searched for secrets if something fails. */
  readonly params?: unknown;
  /** Further texts that no error may repeat. */
  readonly secrets?: readonly string[] | undefined;
  /** Lists more of them, once an error or the log needs them. */
  readonly listSecrets?: (() => readonly string[]) | undefined;
  /** What a success must hold. `json`: an object. `text`: anything. `stream`: the body is left unread. Default `json`. */
  readonly expect?: 'json' | 'text' | 'stream' | undefined;
  /** Fields of which a JSON object must hold at least one to be a success. */
  readonly always?: readonly string[] | undefined;
  /** Receives what errors say about the call, before anything is sent. Its attempts are added as they end. */
  readonly onStart?: ((info: CallInfo) => void) | undefined;
  /** Whether a 204 is a success, although there is no data. */
  readonly allowsNoContent?: boolean | undefined;
  /** Receives each refusal together with its response. */
  readonly onRefusal?: ((error: ApiError, exchange: Exchange) => void) | undefined;
}

/** A response that has been read. */
export interface Exchange {
  /** The body as JSON, or `undefined` if it is not JSON. */
  readonly data: unknown;
  readonly text: string;
  readonly body: ReadableStream<Uint8Array> | null;
  /** Texts of the call that no error may repeat: its tokens, and the secrets in its input and headers. */
  readonly listSecrets: () => readonly string[];
  /** Makes the error for a status inside a body that is streamed. */
  readonly createError: (status: unknown) => ApiError;
  readonly response: ApiResponse;
}

/** One call under way: its request, its attempts, and what must stay secret. */
export interface CallRecord {
  readonly request: CallRequest;
  readonly info: CallInfo;
  /** Tokens used so far, the current one last. */
  readonly tokens: string[];
  /** Headers of the current attempt. They may hold a token of the user's own. */
  headers?: Readonly<Record<string, string>>;
  /** The same after all middleware. */
  sentHeaders?: Readonly<Record<string, string>> | undefined;
  /** The last response, whatever its status. */
  exchange?: Exchange | undefined;
}
