import type { WithResponse } from '../core/api-promise.ts';
import type { Client } from '../core/client.ts';
import type { Endpoint } from '../core/endpoint.ts';
import type { RequestOptions } from '../core/request-options.ts';
import type { RecordReader } from './record-reader.ts';

/**
 * Records of a stream, read from the connection as they are needed; leaving the loop closes it. A broken connection is
 * reopened after the last record, so that none is lost and none comes twice. Ends when the service ends the stream.
 *
 * @example
 * ```ts
 * for await (const { record } of redis.clusters.streamLogs({ clusterId }, { signal })) {
 *   console.log(record?.timestamp, record?.message?.message);
 * }
 * ```
 */
export interface RecordStream<Item> extends AsyncIterable<Item> {
  /** Opens the stream, and returns it with the response that began it. */
  withResponse(): Promise<WithResponse<AsyncIterable<Item>>>;
}

/** Prepares a streaming call. Nothing is sent until the result is used. */
export function streamRecords<Item>(
  client: Client,
  endpoint: Endpoint,
  params: object = {},
  options?: RequestOptions,
): RecordStream<Item> {
  // Loaded with the first stream: most programs open none.
  const createReader = async (): Promise<RecordReader<Item>> => {
    const { createRecordReader } = await import('./record-reader.ts');
    return createRecordReader<Item>(client, endpoint, params, options);
  };
  return {
    async *[Symbol.asyncIterator]() {
      const reader = await createReader();
      yield* reader.read();
    },
    async withResponse() {
      const reader = await createReader();
      const response = await reader.connect();
      return { data: { [Symbol.asyncIterator]: () => reader.read() }, response };
    },
  };
}
