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
  const type = typeof value;
  if (type === 'string' || type === 'boolean' || type === 'bigint') return String(value);
  // Without an exponent: 64-bit integers are read as digits only.
  if (Number.isInteger(value)) return BigInt(value as number).toString();
  if (Number.isFinite(value)) return String(value);
  const text = type === 'object' ? JSON.stringify(value) : undefined;
  // A date is a JSON text with quotes, an invalid one is `null`.
  if (text === undefined || text === 'null') throw new TypeError(`The query parameter "${name}" has no text form`);
  return value instanceof Date ? text.slice(1, -1) : text;
}
