import { AbortError } from '../errors/abort-error.ts';
import { PaginationError } from '../errors/pagination-error.ts';
import type { WithResponse } from './api-promise.ts';
import { execute } from './call.ts';
import type { Core } from './core.ts';
import type { Endpoint } from './endpoint.ts';
import type { RequestOptions } from './request-options.ts';

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
  byPage(options?: { readonly pageToken?: string }): AsyncGenerator<Page, void, undefined>;
  /** All results in one array, at most `limit` of them. No page beyond the limit is fetched. */
  all(options?: { readonly limit?: number }): Promise<Item[]>;
  /** The first page together with its answer. */
  withResponse(): Promise<WithResponse<Page>>;
}

/** Prepares a list call. Nothing is sent yet. */
export const listPages = <Item, Page>(
  core: Core,
  endpoint: Endpoint,
  params: object,
  options: RequestOptions | undefined,
): Pages<Item, Page> => new PageList<Item, Page>(core, endpoint, params as Record<string, unknown>, options);

class PageList<Item, Page> implements Pages<Item, Page> {
  readonly #core: Core;
  readonly #endpoint: Endpoint;
  readonly #params: Readonly<Record<string, unknown>>;
  readonly #options: RequestOptions | undefined;

  constructor(
    core: Core,
    endpoint: Endpoint,
    params: Readonly<Record<string, unknown>>,
    options: RequestOptions | undefined,
  ) {
    this.#core = core;
    this.#endpoint = endpoint;
    this.#params = params;
    this.#options = options;
  }

  // biome-ignore lint/suspicious/noThenProperty: awaiting a list for its first page is part of its interface
  then<Fulfilled = Page, Rejected = never>(
    onFulfilled?: ((page: Page) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.#fetch(undefined)
      .then(({ data }) => data)
      .then(onFulfilled, onRejected);
  }

  withResponse(): Promise<WithResponse<Page>> {
    return this.#fetch(undefined);
  }

  async *byPage({ pageToken }: { readonly pageToken?: string } = {}): AsyncGenerator<Page, void, undefined> {
    const seen = new Set<string>();
    let token = pageToken ?? (this.#params.pageToken as string | undefined);
    for (;;) {
      if (token) {
        if (seen.has(token)) throw new PaginationError(this.#endpoint.id, seen.size);
        seen.add(token);
      }
      const { data } = await this.#fetch(token);
      yield data;
      const { nextPageToken } = data as { nextPageToken?: string };
      if (!nextPageToken) return;
      // Asked to send a token with every page, the service does so at the end too: an empty page is the end then.
      if (this.#params.alwaysNextPageToken === true && this.#itemsOf(data).length === 0) return;
      token = nextPageToken;
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.byPage()) {
      for (const item of this.#itemsOf(page)) {
        const signal = this.#options?.signal;
        if (signal?.aborted) throw new AbortError(signal.reason);
        yield item;
      }
    }
  }

  async all({ limit = Infinity }: { readonly limit?: number } = {}): Promise<Item[]> {
    if (!(limit >= 0)) throw new TypeError(`limit must be 0 or more: ${limit}`);
    const items: Item[] = [];
    if (limit === 0) return items;
    for await (const item of this) {
      items.push(item);
      if (items.length >= limit) break;
    }
    return items;
  }

  #fetch(pageToken: string | undefined): Promise<WithResponse<Page>> {
    const params = pageToken === undefined ? this.#params : { ...this.#params, pageToken };
    return execute<Page>(this.#core, this.#endpoint, params, this.#options);
  }

  #itemsOf(page: Page): readonly Item[] {
    const items = (page as Record<string, unknown>)[this.#endpoint.items ?? ''];
    return Array.isArray(items) ? items : [];
  }
}
