import { listClustersParamsFields } from '../generated/catalog/fields.ts';
import { invalidField } from './refusal.ts';

/** Page sizes. 0 and absent mean the default. */
const { pageSize: limits } = listClustersParamsFields;
const defaultPageSize = Number(limits.default);
const maximumPageSize = Number(limits.maximum);

/** How many page tokens stay valid: a server may run for days. */
const rememberedCursors = 10_000;

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextPageToken: string;
}

/** Cuts lists into pages, and remembers which items were on them. */
export interface Pager {
  /** One page of a list. Its token works only for the same operation with the same filters. */
  paginate<Item extends object>(
    items: readonly Item[],
    params: Readonly<Record<string, unknown>>,
    operation: string,
  ): Page<Item>;
  clear(): void;
}

/** Where a list continues: after the items of this page and of the pages before it. */
interface Cursor {
  readonly scope: string;
  readonly keys: readonly string[];
  readonly before: Cursor | undefined;
}

/**
 * A page begins after the last item that an earlier page has shown, so that creating or deleting items between two
 * pages neither repeats nor hides others. The keys of those items are too long for a token, so they are kept here.
 */
export function createPager(): Pager {
  const cursors = new Map<string, Cursor>();
  let count = 0;

  function find(token: string, scope: string): Cursor {
    const cursor = cursors.get(token);
    if (cursor?.scope !== scope)
      throw invalidField('pageToken', 'The token does not belong to this list with these filters');
    return cursor;
  }

  function remember(cursor: Cursor): string {
    count += 1;
    cursors.set(toToken(count), cursor);
    cursors.delete(toToken(count - rememberedCursors));
    return toToken(count);
  }

  return {
    paginate(items, params, operation) {
      const { pageSize = '0', pageToken = '', ...filters } = params;
      const size = readPageSize(String(pageSize));
      const scope = JSON.stringify([operation, filters]);
      const before = pageToken === '' ? undefined : find(String(pageToken), scope);
      const seen = new Set<string>();
      for (let page = before; page; page = page.before) {
        for (const key of page.keys) seen.add(key);
      }
      const start = items.findLastIndex((item) => seen.has(keyOf(item))) + 1;
      const page = items.slice(start, start + size);
      const isLast = start + page.length === items.length;
      return { items: page, nextPageToken: isLast ? '' : remember({ scope, keys: page.map(keyOf), before }) };
    },
    clear() {
      cursors.clear();
      count = 0;
    },
  };
}

/** The page size that a request asks for. */
export function readPageSize(text: string): number {
  const size = Number(text);
  if (size < 0 || size > maximumPageSize) throw invalidField('pageSize', `Must be in the range 0-${maximumPageSize}`);
  return size === 0 ? defaultPageSize : size;
}

const toToken = (number: number): string => btoa(`page.${number}`).replaceAll('=', '');

function keyOf(item: object): string {
  const { id, policyId, name } = item as { id?: string; policyId?: string; name?: string };
  return id ?? policyId ?? name ?? JSON.stringify(item);
}
