/** What a value costs beside its text: an object, an array or a reference to one. */
const overhead = 16;

/** Roughly how much memory a JSON value takes. Texts may take two bytes for each character. */
export function estimateBytes(value: unknown): number {
  if (typeof value === 'string') return overhead + 2 * value.length;
  if (typeof value !== 'object' || value === null) return overhead;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + estimateBytes(item), overhead);
  return Object.entries(value).reduce((sum, [key, item]) => sum + estimateBytes(key) + estimateBytes(item), overhead);
}
