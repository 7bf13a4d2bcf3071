/**
 * The query for a set of parameters, with its question mark, or nothing. A list repeats its parameter; a message is
 * sent as JSON text; dates become RFC 3339; `undefined` and `null` are left out.
 *
 * @throws {TypeError} for a value that has no text form, such as `NaN` or a function.
 */
export function buildQuery(params: Readonly<Record<string, unknown>>): string {
  let query = '';
  for (const [name, value] of Object.entries(params)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined || item === null) continue;
      query += `${query && '&'}${encodeURIComponent(name)}=${encodeURIComponent(valueText(name, item))}`;
    }
  }
  return query && `?${query}`;
}

function valueText(name: string, value: unknown): string {
  // Text, a date and a bigint have quotes around them now. What cannot be sent is `null` or nothing.
  const text = JSON.stringify(typeof value === 'bigint' ? String(value) : value);
  if (text === undefined || text === 'null') throw new TypeError(`The query parameter "${name}" has no text form`);
  return text.startsWith('"') ? JSON.parse(text) : text;
}
