/**
 * The query for a set of parameters, with its question mark, or nothing. A list repeats its parameter; a message is
 * sent as JSON text; dates become RFC 3339; `undefined` and `null` are left out.
 *
 * @throws {TypeError} for a value that has no text form, such as `NaN` or a function.
 */
export function buildQuery(params: Readonly<Record<string, unknown>>): string {
  let query = '';
  for (const name in params) {
    const value = params[name];
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined || item === null) continue;
      query += `${query === '' ? '?' : '&'}${encodeURIComponent(name)}=${encodeURIComponent(valueText(name, item))}`;
    }
  }
  return query;
}

function valueText(name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return numberText(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) return JSON.stringify(value);
  throw new TypeError(`The query parameter "${name}" cannot be sent: ${String(value)}`);
}

/** Digits without an exponent: 64-bit integers are read as digits only. */
const numberText = (value: number): string => (Number.isInteger(value) ? BigInt(value).toString() : String(value));
