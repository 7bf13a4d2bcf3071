/** `, at least 1, at most 75`, or less of it. */
export const between = (minimum?: number, maximum?: number): string =>
  (minimum === undefined ? '' : `, at least ${minimum}`) + (maximum === undefined ? '' : `, at most ${maximum}`);
