const shape =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * Whether a value is a timestamp as protobuf writes it: RFC 3339 with 0 to 9 fraction digits, a day that exists, an
 * instant from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999999Z. No leap seconds, no lower case letters.
 */
export function isTimestamp(value: unknown): value is string {
  if (typeof value !== 'string' || !shape.test(value)) return false;
  const day = value.charCodeAt(8) * 10 + value.charCodeAt(9) - 528;
  // A day that the month does not have makes another date or none.
  if (day > 28 && day !== new Date(value.slice(0, 10)).getUTCDate()) return false;
  // Only on the first and on the last day can an offset lead out of the range.
  if (value > '0001-01-02' && value < '9999-12-31') return true;
  const instant = Date.parse(value);
  return instant >= -62135596800000 && instant < 253402300800000;
}
