import type { WithResponse } from './api-promise.ts';
import type { CallFunction } from './call.ts';
import type { Endpoint } from './endpoint.ts';

/**
 * Records of a stream. They are read from the connection as they are asked for; leaving the loop closes it. A broken
 * connection is opened again after the last record, so that none is lost and none comes twice. Ends when the service
 * ends the stream.
 *
 * @example
 * ```ts
 * for await (const { record } of redis.clusters.streamLogs({ clusterId }, { signal })) {
 *   console.log(record?.timestamp, record?.message?.message);
 * }
 * ```
 */
export interface RecordStream<Item> extends AsyncIterable<Item> {
  /** Opens the stream, and returns it with the answer that began it. */
  withResponse(): Promise<WithResponse<AsyncIterable<Item>>>;
}

/** A function that prepares a streaming call. It sends nothing yet. */
export const streamCall =
  <Item>(endpoint: Endpoint): CallFunction<RecordStream<Item>> =>
  (core, params = {}, options) => {
    /** Loaded with the first stream: most programs open none. */
    const open = async () => {
      const { RecordReader } = await import('../streaming/record-reader.ts');
      return new RecordReader<Item>(core, endpoint, params as Record<string, unknown>, options);
    };
    return {
      async *[Symbol.asyncIterator]() {
        yield* (await open()).read();
      },
      async withResponse() {
        const reader = await open();
        const response = await reader.connect();
        return { data: { [Symbol.asyncIterator]: () => reader.read() }, response };
      },
    };
  };
