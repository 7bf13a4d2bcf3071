/** Something before and after a change. One side is missing where it is new or gone. */
export type Pair<T> = readonly [before: T, after: T] | readonly [before: T, after: undefined] | readonly [undefined, T];

/** Pairs of old and new, in the order of the new ones; removed ones come last. */
export function pairs<T>(before: readonly T[], after: readonly T[], key: (item: T) => string): Pair<T>[] {
  const old = new Map(before.map((item) => [key(item), item]));
  const present = new Set(after.map(key));
  return [
    ...after.map((item): Pair<T> => {
      const known = old.get(key(item));
      return known === undefined ? [undefined, item] : [known, item];
    }),
    ...before.filter((item) => !present.has(key(item))).map((item): Pair<T> => [item, undefined]),
  ];
}

/** The side that is there, the new one first. */
export const eitherOf = <T>([before, after]: Pair<T>): T => (after ?? before) as T;
