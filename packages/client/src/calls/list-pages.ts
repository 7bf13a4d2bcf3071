import type { ApiResponse, WithResponse } from '../core/api-promise.ts';
import type { Client } from '../core/client.ts';
import type { Endpoint } from '../core/endpoint.ts';
import { fillPath } from '../core/path.ts';
import type { RequestOptions } from '../core/request-options.ts';
import { AbortError } from '../errors/abort-error.ts';
import { PaginationError } from '../errors/pagination-error.ts';
import { type ListPage, toListPage } from './list-page.ts';
import { execute } from './make-call.ts';
import { readParams } from './read-params.ts';

/**
 * Results of a list call, fetched page by page as they are needed. Iterating again starts from the beginning; awaiting
 * yields the first page, which is fetched once. That page can be iterated, too, and leads to the next.
 *
 * @example
 * ```ts
 * for await (const cluster of redis.clusters.list({ folderId })) console.log(cluster.name);
 * for await (const page of redis.clusters.list({ folderId }).byPage()) console.log(page.clusters?.length);
 * const firstTen = await redis.clusters.list({ folderId }).all({ limit: 10 });
 * const firstPage = await redis.clusters.list({ folderId });
 * const secondPage = await firstPage.getNextPage();
 * ```
 */
export interface Pages<Item, Page> extends AsyncIterable<Item>, PromiseLike<ListPage<Item, Page>> {
  /** The pages themselves, beginning at a token if one is given. */
  byPage(options?: { readonly pageToken?: string | undefined }): AsyncGenerator<ListPage<Item, Page>, void, undefined>;
  /** All results in one array, at most `limit` of them. No page beyond the limit is fetched. */
  all(options?: { readonly limit?: number | undefined }): Promise<Item[]>;
  /** The first page together with its response. */
  withResponse(): Promise<WithResponse<ListPage<Item, Page>>>;
  /** Handles the failure of the first page, as that of a promise. */
  readonly catch: Promise<ListPage<Item, Page>>['catch'];
  /** Runs a callback when the first page has arrived or failed, as that of a promise. */
  readonly finally: Promise<ListPage<Item, Page>>['finally'];
}

/** Parameters that all list calls have in common. */
interface ListParams {
  readonly pageToken?: string | undefined;
  readonly alwaysNextPageToken?: boolean | undefined;
}

/** A page with its response, and the way to the next. */
interface FetchedPage<Page> extends WithResponse<Page> {
  readonly fetchNext: () => Promise<FetchedPage<Page> | undefined>;
}

/** Prepares a list call. Nothing is sent until the result is used. */
export function listPages<Item, Page>(
  client: Client,
  endpoint: Endpoint,
  /** `null` is refused with the first page. */
  params: ListParams | null = {},
  options?: RequestOptions,
): Pages<Item, Page> {
  type Fetched = FetchedPage<ListPage<Item, Page>>;
  let first: Promise<Fetched> | undefined;

  const itemsOf = (page: Page): readonly Item[] => {
    const items = (page as Record<string, unknown>)[endpoint.items ?? ''];
    return Array.isArray(items) ? items : [];
  };

  /** The token of the page after this one. */
  const nextTokenOf = (page: Page): string | undefined => {
    const { nextPageToken } = page as { readonly nextPageToken?: string };
    // If every page is to have a token, the last one has it too: an empty page is the end then.
    const isEnd = params?.alwaysNextPageToken && itemsOf(page).length === 0;
    return isEnd ? undefined : nextPageToken || undefined;
  };

  /**
   * Fetches a page.
   *
   * @param numbers Tokens seen before, with the numbers of their pages: one that comes again would never end the list.
   */
  async function fetchPage(
    token: string | undefined,
    number = 0,
    numbers = new Map<string, number>(),
  ): Promise<Fetched> {
    if (token) {
      if ((numbers.get(token) ?? number) !== number) throw new PaginationError(endpoint.id, numbers.size);
      numbers.set(token, number);
    }
    const pageParams = token === undefined ? params : { ...params, pageToken: token };
    const { data, response } = await execute<Page>(client, endpoint, pageParams, options);
    const next = nextTokenOf(data);
    const fetchNext = async (): Promise<Fetched | undefined> =>
      next === undefined ? undefined : fetchPage(next, number + 1, numbers);
    const page = toListPage<Item, Page>(data, {
      hasNextPage: next !== undefined,
      getNextPage: async () => (await fetchNext())?.data,
      iterate: () => iterateFrom(fetched),
    });
    const fetched: Fetched = { data: page, response, fetchNext };
    return fetched;
  }

  async function* iterateFrom(start: Fetched | Promise<Fetched>): AsyncGenerator<Item, void, undefined> {
    for (let page: Fetched | undefined = await start; page; page = await page.fetchNext()) {
      for (const item of itemsOf(page.data)) {
        checkSignal(page.response);
        yield item;
      }
    }
  }

  /** Results that have arrived are not handed out after an abort. */
  function checkSignal({ attempts, clientTraceId }: ApiResponse): void {
    if (!options?.signal?.aborted) return;
    const { id: operation, method, host } = endpoint;
    const path = fillPath(endpoint.path, readParams(endpoint, params));
    const call = { operation, method, url: client.locate(host, path), attempts, clientTraceId };
    throw new AbortError(options.signal.reason, `${method} ${path}`, call);
  }

  const fetchFirst = (): Promise<Fetched> => {
    first ??= fetchPage(params?.pageToken);
    return first;
  };
  const firstPage = async (): Promise<ListPage<Item, Page>> => (await fetchFirst()).data;

  async function* fetchPages(token: string | undefined): AsyncGenerator<ListPage<Item, Page>, void, undefined> {
    for (let page: Fetched | undefined = await fetchPage(token); page; page = await page.fetchNext()) yield page.data;
  }

  async function* iterate(): AsyncGenerator<Item, void, undefined> {
    yield* iterateFrom(fetchPage(params?.pageToken));
  }

  return {
    // biome-ignore lint/suspicious/noThenProperty: awaiting a list for its first page is part of its interface
    then: (onFulfilled, onRejected) => firstPage().then(onFulfilled, onRejected),
    catch: (onRejected) => firstPage().catch(onRejected),
    finally: (onFinally) => firstPage().finally(onFinally),
    async withResponse() {
      const { data, response } = await fetchFirst();
      return { data, response };
    },
    byPage: ({ pageToken = params?.pageToken } = {}) => fetchPages(pageToken),
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
