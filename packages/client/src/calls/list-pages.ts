import type { WithResponse } from '../core/api-promise.ts';
import type { Client } from '../core/client.ts';
import type { Endpoint } from '../core/endpoint.ts';
import type { RequestOptions } from '../core/request-options.ts';
import { AbortError } from '../errors/abort-error.ts';
import { PaginationError } from '../errors/pagination-error.ts';
import { execute } from './make-call.ts';

/**
 * Results of a list call, fetched page by page as they are needed. Iterating again starts from the beginning.
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
  /** The pages themselves, as the service sends them, beginning at a token if one is given. */
  byPage(options?: { readonly pageToken?: string | undefined }): AsyncGenerator<Page, void, undefined>;
  /** All results in one array, at most `limit` of them. No page beyond the limit is fetched. */
  all(options?: { readonly limit?: number | undefined }): Promise<Item[]>;
  /** The first page together with its response. */
  withResponse(): Promise<WithResponse<Page>>;
}

/** Parameters that all list calls have in common. */
interface ListParams {
  readonly pageToken?: string | undefined;
  readonly alwaysNextPageToken?: boolean | undefined;
}

/** Prepares a list call. Nothing is sent until the result is used. */
export function listPages<Item, Page>(
  client: Client,
  endpoint: Endpoint,
  params: ListParams = {},
  options?: RequestOptions,
): Pages<Item, Page> {
  const fetchPage = (pageToken = params.pageToken): Promise<WithResponse<Page>> => {
    const pageParams = pageToken === undefined ? params : { ...params, pageToken };
    return execute<Page>(client, endpoint, pageParams, options);
  };

  const itemsOf = (page: Page): readonly Item[] => {
    const items = (page as Record<string, unknown>)[endpoint.items ?? ''];
    return Array.isArray(items) ? items : [];
  };

  async function* fetchPages(firstToken = params.pageToken): AsyncGenerator<Page, void, undefined> {
    const seen = new Set<string>();
    let token = firstToken;
    do {
      if (token) {
        if (seen.has(token)) throw new PaginationError(endpoint.id, seen.size);
        seen.add(token);
      }
      const { data } = await fetchPage(token);
      yield data;
      token = (data as { readonly nextPageToken?: string }).nextPageToken;
      // If every page is to have a token, the last one has it too: an empty page is the end then.
      if (params.alwaysNextPageToken && itemsOf(data).length === 0) return;
    } while (token);
  }

  async function* iterate(): AsyncGenerator<Item, void, undefined> {
    for await (const page of fetchPages()) {
      for (const item of itemsOf(page)) {
        if (options?.signal?.aborted) throw new AbortError(options.signal.reason);
        yield item;
      }
    }
  }

  return {
    // biome-ignore lint/suspicious/noThenProperty: awaiting a list for its first page is part of its interface
    then: (onFulfilled, onRejected) =>
      fetchPage()
        .then(({ data }) => data)
        .then(onFulfilled, onRejected),
    withResponse: () => fetchPage(),
    byPage: ({ pageToken } = {}) => fetchPages(pageToken),
    async all({ limit = Infinity } = {}) {
      if (!(limit >= 0)) throw new TypeError(`limit must be 0 or more: ${limit}`);
      const items: Item[] = [];
      if (limit === 0) return items;
      for await (const item of iterate()) {
        items.push(item);
        if (items.length >= limit) break;
      }
      return items;
    },
    [Symbol.asyncIterator]: iterate,
  };
}
