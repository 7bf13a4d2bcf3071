/**
 * A fresh key for one logical call. Store it before the call: repeated with the same key, in another process too, the
 * call does nothing new and returns the operation that the first one started.
 *
 * @example
 * ```ts
 * const idempotencyKey = createIdempotencyKey();
 * await saveSomewhere(idempotencyKey);
 * const operation = await redis.clusters.create(params, { idempotencyKey });
 * ```
 */
export const createIdempotencyKey = (): string => crypto.randomUUID();
