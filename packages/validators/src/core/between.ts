/** `, at least 1, at most 75`, or less of it. */
export const between = (minimum = -Infinity, maximum = Infinity): string =>
  (minimum > -Infinity ? `, at least ${minimum}` : '') + (maximum < Infinity ? `, at most ${maximum}` : '');
