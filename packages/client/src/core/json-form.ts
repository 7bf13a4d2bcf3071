/** A value as JSON has it: what its `toJSON` returns, if it has one, and a text for a bigint. Goes no deeper. */
export function jsonFormOf(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  const { toJSON } = value as { readonly toJSON?: unknown };
  return typeof toJSON === 'function' ? toJSON.call(value) : value;
}
