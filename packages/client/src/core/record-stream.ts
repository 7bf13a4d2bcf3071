import type { Core } from './core.ts';
import type { Endpoint } from './endpoint.ts';
import type { RequestOptions } from './request-options.ts';

/** Records of a stream, read as they are asked for. */
export interface RecordStream<Item> extends AsyncIterable<Item> {}

/** Placeholder. */
export function streamRecords<Item>(
  core: Core,
  endpoint: Endpoint,
  params: object,
  options: RequestOptions | undefined,
): RecordStream<Item> {
  void core;
  void params;
  void options;
  throw new TypeError(`${endpoint.id} is not available yet`);
}
