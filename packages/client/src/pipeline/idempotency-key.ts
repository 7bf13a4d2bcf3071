/**
 * A fresh key for one logical call. Store it before the call: repeated with the same key, even in another process, the
 * call does nothing new and returns the operation that the first one started.
 *
 * @example
 * ```ts
 * const idempotencyKey = createIdempotencyKey();
 * await saveSomewhere(idempotencyKey);
 * const operation = await redis.clusters.create(params, { idempotencyKey });
 * ```
 */
export function createIdempotencyKey(): string {
  return crypto.randomUUID();
}
