/**
 * A fresh key for one logical call. Store it before the call: repeated with the same key, even in another process, the
 * call does nothing new and returns the operation that the first one started.
 *
 * @throws {TypeError} The runtime has no source of random numbers.
 *
 * @example
 * ```ts
 * const idempotencyKey = createIdempotencyKey();
 * await saveSomewhere(idempotencyKey);
 * const operation = await redis.clusters.create(params, { idempotencyKey });
 * ```
 */
export function createIdempotencyKey(): string {
  const source = globalThis.crypto as Partial<Crypto> | undefined;
  if (typeof source?.randomUUID === 'function') return source.randomUUID();
  // Pages without https, and Hermes with a polyfill, have this alone.
  if (typeof source?.getRandomValues === 'function') return formatUuid(source.getRandomValues(new Uint8Array(16)));
  throw new TypeError('This runtime has no `crypto.getRandomValues`: load a polyfill, or pass the option `generateId`');
}

/** A random UUID of version 4. */
function formatUuid(bytes: Uint8Array): string {
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
