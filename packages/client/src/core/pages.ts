import { AbortError } from '../errors/abort-error.ts';
import { PaginationError } from '../errors/pagination-error.ts';
import type { WithResponse } from './api-promise.ts';
import { type CallFunction, execute } from './call.ts';
import type { Endpoint } from './endpoint.ts';

/**
 * Results of a list call, fetched page by page as they are asked for. Iterating again starts anew.
 *
 * @example
 * ```ts
 * for await (const cluster of redis.clusters.list({ folderId })) console.log(cluster.name);
 * for await (const page of redis.clusters.list({ folderId }).byPage()) console.log(page.clusters?.length);
 * const firstTen = await redis.clusters.list({ folderId }).all({ limit: 10 });
 * const firstPage = await redis.clusters.list({ folderId });
 * ```
 */
export interface Pages<Item, Page> extends AsyncIterable<Item>, PromiseLike<Page> {
  /** The pages themselves, as the service sends them, beginning at a token when one is given. */
  byPage(options?: { readonly pageToken?: string | undefined }): AsyncGenerator<Page, void, undefined>;
  /** All results in one array, at most `limit` of them. No page beyond the limit is fetched. */
  all(options?: { readonly limit?: number | undefined }): Promise<Item[]>;
  /** The first page together with its answer. */
  withResponse(): Promise<WithResponse<Page>>;
}

/** A function that prepares a list call. It sends nothing yet. */
export const listCall =
  <Item, Page>(endpoint: Endpoint): CallFunction<Pages<Item, Page>> =>
  (core, params = {}, options) => {
    const { id, items: field } = endpoint;
    const given = params as { readonly pageToken?: string; readonly alwaysNextPageToken?: boolean };
    const fetchPage = (pageToken?: string): Promise<WithResponse<Page>> =>
      execute<Page>(core, endpoint, pageToken === undefined ? params : { ...params, pageToken }, options);
    const itemsOf = (page: Page): readonly Item[] => {
      const items = (page as Record<string, unknown>)[field!];
      return Array.isArray(items) ? items : [];
    };
    const pages: Pages<Item, Page> = {
      // biome-ignore lint/suspicious/noThenProperty: awaiting a list for its first page is part of its interface
      then: (onFulfilled, onRejected) =>
        fetchPage()
          .then(({ data }) => data)
          .then(onFulfilled, onRejected),
      withResponse: () => fetchPage(),
      async *byPage({ pageToken: token = given.pageToken } = {}) {
        const seen = new Set<string>();
        for (;;) {
          if (token) {
            if (seen.has(token)) throw new PaginationError(id, seen.size);
            seen.add(token);
          }
          const { data } = await fetchPage(token);
          yield data;
          token = (data as { nextPageToken?: string }).nextPageToken;
          // Asked to send a token with every page, the service does so at the end too: an empty page is the end then.
          if (!token || (given.alwaysNextPageToken && itemsOf(data).length === 0)) return;
        }
      },
      async *[Symbol.asyncIterator]() {
        for await (const page of pages.byPage()) {
          for (const item of itemsOf(page)) {
            const signal = options?.signal;
            if (signal?.aborted) throw new AbortError(signal.reason);
            yield item;
          }
        }
      },
      async all({ limit = Infinity } = {}) {
        if (!(limit >= 0)) throw new TypeError(`limit must be 0 or more: ${limit}`);
        const all: Item[] = [];
        for await (const item of limit > 0 ? pages : []) {
          if (all.push(item) >= limit) break;
        }
        return all;
      },
    };
    return pages;
  };
