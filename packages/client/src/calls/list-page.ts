import { hideProperty } from '../core/hide-property.ts';

/** A page as the service sends it, from which one can go on. What it adds is left out by printing and by JSON. */
export type ListPage<Item, Page> = Page &
  AsyncIterable<Item> & {
    /** Whether the service has more results after this page. */
    readonly hasNextPage: boolean;
    /** Fetches the page after this one; `undefined` after the last. */
    getNextPage(): Promise<ListPage<Item, Page> | undefined>;
  };

/** What a page adds to the response of the service. */
interface PageExtras<Item, Page> {
  readonly hasNextPage: boolean;
  readonly getNextPage: () => Promise<ListPage<Item, Page> | undefined>;
  /** Its results, and those of the pages after it. */
  readonly iterate: () => AsyncGenerator<Item, void, undefined>;
}

/** Adds to a page what is needed to go on from it. */
export function toListPage<Item, Page>(
  page: Page,
  { hasNextPage, getNextPage, iterate }: PageExtras<Item, Page>,
): ListPage<Item, Page> {
  const target = page as object;
  hideProperty(target, 'hasNextPage', hasNextPage);
  hideProperty(target, 'getNextPage', getNextPage);
  hideProperty(target, Symbol.asyncIterator, iterate);
  return page as ListPage<Item, Page>;
}
