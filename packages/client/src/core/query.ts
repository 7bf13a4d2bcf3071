/**
 * The query for a set of parameters, with its question mark, or an empty text. A list repeats its parameter; an object
 * is sent as JSON text; dates become RFC 3339; `undefined` and `null` are left out.
 *
 * @throws {TypeError} for a value without a text form, such as `NaN` or a function.
 */
export function buildQuery(params: Readonly<Record<string, unknown>>): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(params)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined || item === null) continue;
      pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(valueToText(name, item))}`);
    }
  }
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function valueToText(name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint') return String(value);
  const json = JSON.stringify(value);
  if (json === undefined || json === 'null') throw new TypeError(`The query parameter "${name}" has no text form`);
  // A date is JSON text in quotes.
  return json.startsWith('"') ? JSON.parse(json) : json;
}
