import type { Int64Type } from './model.ts';

/** The range of a signed 64-bit integer. */
export const int64Range = { minimum: -(2n ** 63n), maximum: 2n ** 63n - 1n } as const;

export type Int64Limits = Omit<Int64Type, 'kind'>;

/** Each limit as the document states it, and its distance from the nearest number that is allowed. */
const inclusiveSteps: Readonly<Record<keyof Int64Limits, bigint>> = {
  minimum: 0n,
  maximum: 0n,
  exclusiveMinimum: 1n,
  exclusiveMaximum: -1n,
};

export const int64LimitNames = Object.keys(inclusiveSteps) as readonly (keyof Int64Limits)[];

/** The nearest number that a limit allows: `10` for a maximum of 10, `9` for an exclusive one. */
export const nearestAllowed = (name: keyof Int64Limits, limit: string): bigint => BigInt(limit) + inclusiveSteps[name];

/** Inclusive limits of a 64-bit integer. Where both kinds of a limit are stated, the stricter one counts. */
export function inclusiveLimits(limits: Int64Limits): { readonly minimum?: bigint; readonly maximum?: bigint } {
  const sorted = (...names: (keyof Int64Limits)[]): bigint[] =>
    names
      .flatMap((name) => {
        const limit = limits[name];
        return limit === undefined ? [] : [nearestAllowed(name, limit)];
      })
      .sort((left, right) => (left < right ? -1 : 1));
  const minimum = sorted('minimum', 'exclusiveMinimum').at(-1);
  const maximum = sorted('maximum', 'exclusiveMaximum').at(0);
  return { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
}

/**
 * Inclusive limits of a 64-bit integer as numbers, for code that compares with numbers.
 *
 * @throws Error naming the place, where a number cannot hold a limit exactly.
 */
export function numericLimits(
  limits: Int64Limits,
  place: string,
): { readonly minimum?: number; readonly maximum?: number } {
  const entries = Object.entries(inclusiveLimits(limits)).map(([name, limit]) => {
    const number = Number(limit);
    if (!Number.isSafeInteger(number)) throw new Error(`${place}: the limit ${limit} is beyond 2^53`);
    return [name, number] as const;
  });
  return Object.fromEntries(entries);
}
