import { secretFields } from '../generated/messages.ts';

/** A copy with every secret replaced by `"[redacted]"`. */
export function redact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redact);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, secretFields.has(key) ? '[redacted]' : redact(item)]),
  );
}
