import type { JsonObject, JsonValue } from './json-value.ts';

/**
 * The query for a set of parameters, with its question mark, or an empty text. A list repeats its parameter; an object
 * is sent as JSON text; `null` is left out.
 *
 * @throws {TypeError} for a text with half of a surrogate pair, which a URL cannot carry, and for `null` in a list.
 */
export function buildQuery(params: JsonObject): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(params)) {
    if (value === null) continue;
    for (const item of Array.isArray(value) ? value : [value])
      pairs.push(`${encode(name, name)}=${encode(name, item)}`);
  }
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function encode(name: string, value: JsonValue): string {
  if (value === null) throw new TypeError(`The query parameter "${name}" holds null: leave the element out`);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  try {
    return encodeURIComponent(text);
  } catch (error) {
    throw new TypeError(`The query parameter "${name}" holds half of a surrogate pair`, { cause: error });
  }
}
