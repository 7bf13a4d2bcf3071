import { isObject } from '../core/is-object.ts';
import { AbortError } from '../errors/abort-error.ts';
import { StreamError, type StreamStatus } from '../errors/stream-error.ts';
import { createRecordSplitter } from './split-records.ts';

/** Options of {@link parseRecords}. */
export interface ParseRecordsOptions {
  readonly signal?: AbortSignal | undefined;
  /** Most characters a record may have. Default: 16 Mi. */
  readonly maxRecordLength?: number | undefined;
  /** Makes the error for a status that came inside of the stream. Default: a {@link StreamError}. */
  readonly createError?: ((status: StreamStatus, delivered: number) => Error) | undefined;
}

/**
 * Reads the records of a streamed answer, whichever way they are framed: elements of one JSON array, objects by line,
 * objects in a row, each bare or as `{"result": …}`. Reads on only when the next record is asked for. Leaving the loop
 * cancels the body.
 *
 * @throws {AbortError} The signal was aborted.
 * @throws {StreamError} The body was cut off, is not JSON, holds a record above the limit, or an error as
 * `{"error": …}` or as a bare status.
 */
export async function* parseRecords(
  body: ReadableStream<Uint8Array>,
  options: ParseRecordsOptions = {},
): AsyncGenerator<unknown, void, undefined> {
  const { signal, maxRecordLength = 16 * 1024 * 1024, createError } = options;
  let delivered = 0;
  const malformed = (): Error =>
    new StreamError('STREAM_MALFORMED', 'The stream is not made of JSON objects', delivered);
  const splitter = createRecordSplitter(maxRecordLength, (tooLarge) =>
    tooLarge
      ? new StreamError('STREAM_RECORD_TOO_LARGE', `A record is longer than ${maxRecordLength} characters`, delivered)
      : malformed(),
  );
  const decoder = new TextDecoder();
  const reader = body.getReader();
  // A cancelled body ends the read that is waiting.
  const cancel = (): void => void reader.cancel(signal?.reason).catch(() => {});
  const check = (): void => {
    if (signal?.aborted) throw new AbortError(signal.reason);
  };
  signal?.addEventListener('abort', cancel);
  try {
    for (let isDone = false; !isDone; ) {
      check();
      const chunk = await reader.read().catch((error: unknown) => {
        check();
        throw new StreamError('STREAM_INTERRUPTED', 'The connection of the stream broke', delivered, error);
      });
      check();
      isDone = chunk.done;
      for (const text of splitter.split(decoder.decode(chunk.value, { stream: !isDone }))) {
        check();
        const record = parseObject(text, malformed);
        const status = readStatus(record);
        const content = isOnly(record, 'result') ? record.result : record;
        if (status) {
          throw (
            createError?.(status, delivered) ??
            new StreamError(
              'STREAM_FAILED',
              `The service ended the stream: ${status.code}: ${status.message}`,
              delivered,
            )
          );
        }
        if (!isObject(content)) throw malformed();
        delivered++;
        yield content;
      }
    }
    if (!splitter.isComplete()) throw new StreamError('STREAM_INTERRUPTED', 'The stream was cut off', delivered);
  } finally {
    signal?.removeEventListener('abort', cancel);
    cancel();
    reader.releaseLock();
  }
}

type JsonObject = Readonly<Record<string, unknown>>;

function parseObject(text: string, malformed: () => Error): JsonObject {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message would quote the text.
    throw malformed();
  }
}

const isOnly = (record: JsonObject, ...names: string[]): boolean => {
  const keys = Object.keys(record);
  return keys.length > 0 && keys.every((key) => names.includes(key));
};

/** The status in `{"error": …}` or in a bare google.rpc.Status. No record of the API looks like either. */
function readStatus(record: JsonObject): StreamStatus | undefined {
  if (isOnly(record, 'error') && record.error) {
    const { error } = record;
    // The gateway that writes `{"result": …}` has written the code this way, too.
    return isObject(error) ? { code: error.grpc_code as number, ...error } : { message: String(error) };
  }
  return typeof record.code === 'number' && isOnly(record, 'code', 'message', 'details') ? record : undefined;
}
