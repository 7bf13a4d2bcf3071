/** `, min 1, max 75`, or less of it. */
export const between = (minimum?: number, maximum?: number): string =>
  (minimum === undefined ? '' : `, min ${minimum}`) + (maximum === undefined ? '' : `, max ${maximum}`);
