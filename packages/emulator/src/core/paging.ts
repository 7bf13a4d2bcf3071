import { listClustersParamsFields } from '../generated/catalog/fields.ts';
import { invalidField } from './refusal.ts';

/** Page sizes. 0 and absent mean the default. */
const { pageSize: limits } = listClustersParamsFields;
const defaultPageSize = Number(limits.default);
const maximumPageSize = Number(limits.maximum);

/** How many keys the valid page tokens remember together: a server may run for days. */
const rememberedKeys = 1_000_000;

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
  /** Keys of all items that the list had at its first page. */
  readonly known: ReadonlySet<string>;
}

/**
 * A page continues after the last item that an earlier page has shown, and adds the items that have moved behind it
 * unseen. So items that are created, deleted or moved between two pages neither repeat nor hide others. The keys of
 * those items are too long for a token, so they are kept here.
 */
export function createPager(): Pager {
  const cursors = new Map<string, Cursor>();
  let count = 0;
  let keyCount = 0;

  function find(token: string, scope: string): Cursor {
    const cursor = cursors.get(token);
    if (cursor?.scope !== scope)
      throw invalidField('pageToken', 'The token does not belong to this list with these filters');
    return cursor;
  }

  function remember(cursor: Cursor): string {
    count += 1;
    const token = toToken(count);
    cursors.set(token, cursor);
    keyCount += sizeOf(cursor);
    for (const [oldest, forgotten] of cursors) {
      if (keyCount <= rememberedKeys || oldest === token) break;
      cursors.delete(oldest);
      keyCount -= sizeOf(forgotten);
    }
    return token;
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
      const next = items.findLastIndex((item) => seen.has(keyOf(item))) + 1;
      const left = items.filter((item, index) => {
        const key = keyOf(item);
        return !seen.has(key) && (index >= next || before?.known.has(key) === true);
      });
      const page = left.slice(0, size);
      if (page.length === left.length) return { items: page, nextPageToken: '' };
      const known = before?.known ?? new Set(items.map(keyOf));
      return { items: page, nextPageToken: remember({ scope, keys: page.map(keyOf), before, known }) };
    },
    clear() {
      cursors.clear();
      count = 0;
      keyCount = 0;
    },
  };
}

/** How many keys a cursor adds to those of the cursors before it. */
const sizeOf = ({ keys, before, known }: Cursor): number => keys.length + (before ? 0 : known.size);

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
