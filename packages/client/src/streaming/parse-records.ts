import { isObject } from '../core/is-object.ts';
import { redactError } from '../core/redact.ts';
import { hasOnly, isStatus } from '../core/status-shape.ts';
import { AbortError } from '../errors/abort-error.ts';
import { describeThrown } from '../errors/error-shape.ts';
import { StreamError, type StreamErrorCode, type StreamStatus } from '../errors/stream-error.ts';
import { createRecordSplitter } from './split-records.ts';

/** Options of {@link parseRecords}. */
export interface ParseRecordsOptions {
  readonly signal?: AbortSignal | undefined;
  /** Characters of the longest record. Default: 16 Mi. */
  readonly maxRecordLength?: number | undefined;
  /** Makes the error for a status inside the stream. Default: a {@link StreamError}. */
  readonly createError?: ((status: StreamStatus) => Error) | undefined;
  /** Makes the error for an abort. Default: an {@link AbortError}. */
  readonly createAbortError?: ((reason: unknown) => Error) | undefined;
  /** Counts the records that were delivered, for errors. Default: those of this body. */
  readonly countDelivered?: (() => number) | undefined;
}

export const defaultMaxRecordLength = 16 * 1024 * 1024;

/**
 * Reads the records of a streamed response, whichever way they are framed: elements of one JSON array, one a line, or
 * one after the other, each bare or as `{"result": …}`. Reads on only when the next record is requested. Leaving the
 * loop cancels the body.
 *
 * @throws {AbortError} The signal was aborted.
 * @throws {StreamError} The body was cut off, is not JSON, holds a record above the limit, or an error as
 * `{"error": …}` or as a bare status.
 */
export async function* parseRecords(
  body: ReadableStream<Uint8Array>,
  options: ParseRecordsOptions = {},
): AsyncGenerator<unknown, void, undefined> {
  const { signal, maxRecordLength = defaultMaxRecordLength, createError } = options;
  const { createAbortError = (reason) => new AbortError(reason) } = options;
  let delivered = 0;
  const { countDelivered = () => delivered } = options;
  const fail = (code: StreamErrorCode, message: string, cause?: unknown): StreamError =>
    new StreamError(code, message, countDelivered(), cause);
  const malformed = (): Error => fail('STREAM_MALFORMED', 'The stream is not made of JSON objects');
  const tooLarge = (): Error =>
    fail('STREAM_RECORD_TOO_LARGE', `A record is longer than ${maxRecordLength} characters`);
  const splitter = createRecordSplitter(maxRecordLength, (problem) =>
    problem === 'too-large' ? tooLarge() : malformed(),
  );
  const decoder = new TextDecoder();
  const reader = body.getReader();
  // Cancelling the body ends a read that is waiting.
  const cancel = (): void => void reader.cancel(signal?.reason).catch(() => {});
  const check = (): void => {
    if (signal?.aborted) throw createAbortError(signal.reason);
  };
  const readChunk = async () => {
    check();
    const chunk = await reader.read().catch((error: unknown) => {
      check();
      throw fail('STREAM_INTERRUPTED', 'The connection of the stream broke', redactError(error));
    });
    check();
    return chunk;
  };
  signal?.addEventListener('abort', cancel);
  try {
    let isDone = false;
    while (!isDone) {
      const chunk = await readChunk();
      isDone = chunk.done;
      for (const text of splitter.split(decoder.decode(chunk.value, { stream: !isDone }))) {
        check();
        const record = parseJson(text);
        if (record === undefined) throw malformed();
        const status = readStatus(record);
        if (status) {
          const message = `The service ended the stream: ${status.code}: ${status.message}`;
          throw createError?.(status) ?? fail('STREAM_FAILED', message);
        }
        const content = hasOnly(record, ['result']) ? record.result : record;
        if (!isObject(content)) throw malformed();
        delivered += 1;
        yield content;
      }
    }
    if (!splitter.isComplete()) throw fail('STREAM_INTERRUPTED', 'The stream was cut off');
  } finally {
    signal?.removeEventListener('abort', cancel);
    cancel();
    reader.releaseLock();
  }
}

type JsonObject = Readonly<Record<string, unknown>>;

/** The parser's error is dropped, since it quotes the text. */
function parseJson(text: string): JsonObject | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The status in `{"error": …}` or in a bare google.rpc.Status. No record of the API looks like either. */
function readStatus(record: JsonObject): StreamStatus | undefined {
  if (hasOnly(record, ['error']) && record.error) {
    const { error } = record;
    if (!isObject(error)) return { message: describeThrown(error) };
    // The gateway that writes `{"result": …}` calls the code `grpc_code`.
    return { code: error.grpc_code as number, ...error };
  }
  return isStatus(record) ? record : undefined;
}
