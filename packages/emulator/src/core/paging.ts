import { invalidField } from './refusal.ts';

/** Sizes a page can have. 0 and absent mean the default. */
const defaultPageSize = 100;
const maximumPageSize = 1000;

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextPageToken: string;
}

/**
 * One page of a list. A token names the last item seen, so that items created or deleted between two pages
 * neither repeat nor hide others; it is good for the same call with the same filters only.
 */
export function paginate<Item extends object>(
  items: readonly Item[],
  params: Readonly<Record<string, unknown>>,
  operation: string,
): Page<Item> {
  const { pageSize = '0', pageToken = '', ...filters } = params;
  const size = readPageSize(String(pageSize));
  const scope = hash(JSON.stringify([operation, filters]));
  const start = pageToken === '' ? 0 : startAfter(items, String(pageToken), scope);
  const page = items.slice(start, start + size);
  const end = start + page.length;
  const last = items[end - 1];
  return { items: page, nextPageToken: end < items.length ? encodeToken(scope, end, last) : '' };
}

/** The size of a page that a request asks for. */
export function readPageSize(text: string): number {
  const size = Number(text);
  if (size < 0 || size > maximumPageSize) throw invalidField('pageSize', `Must be in the range 0-${maximumPageSize}`);
  return size === 0 ? defaultPageSize : size;
}

function startAfter(items: readonly object[], token: string, scope: string): number {
  const [tokenScope, offset, key] = decodeToken(token);
  if (tokenScope !== scope || offset === undefined) {
    throw invalidField('pageToken', 'Not a token of this list with these filters');
  }
  const index = items.findIndex((item) => keyOf(item) === key);
  return index === -1 ? Math.min(Number(offset), items.length) : index + 1;
}

const encodeToken = (scope: string, offset: number, last: object | undefined): string =>
  btoa(`${scope}.${offset}.${last ? keyOf(last) : ''}`).replaceAll('=', '');

function decodeToken(token: string): string[] {
  try {
    return atob(token).split('.');
  } catch {
    return [];
  }
}

function keyOf(item: object): string {
  const { id, policyId, name } = item as { id?: string; policyId?: string; name?: string };
  return hash(id ?? policyId ?? name ?? JSON.stringify(item));
}

/** FNV-1a, 32 bits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value.toString(36);
}
