/** Inclusive limits of a number, a length or a size. */
export interface Limits {
  readonly minimum?: number;
  readonly maximum?: number;
}

export const isWithin = (value: number, minimum = -Infinity, maximum = Infinity): boolean =>
  value >= minimum && value <= maximum;

/** The limits that a rule states, and nothing else of it. */
export const limitsOf = ({ minimum, maximum }: Limits): Limits => ({
  ...(minimum !== undefined && { minimum }),
  ...(maximum !== undefined && { maximum }),
});

/** Limits in words: `1 to 63`, `at least 1`, `at most 63`. */
function limitsText({ minimum, maximum }: Limits): string {
  if (minimum === undefined) return `at most ${maximum}`;
  return maximum === undefined ? `at least ${minimum}` : `${minimum} to ${maximum}`;
}

/** Limits of a number of things: `at least 1 item`. */
export const amountText = (limits: Limits, noun: string): string =>
  `${limitsText(limits)} ${noun}${(limits.maximum ?? limits.minimum) === 1 ? '' : 's'}`;

/** The name of a type of number, with its limits if it has any: `32-bit integer (0 to 23)`. */
export const numberText = (type: string, limits: Limits): string =>
  limits.minimum === undefined && limits.maximum === undefined ? type : `${type} (${limitsText(limits)})`;
