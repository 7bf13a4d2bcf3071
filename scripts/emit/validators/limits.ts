import type { Int64Type } from '../../model/model.ts';

export interface Limits {
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Limits of a 64-bit integer as inclusive numbers. Those that a number cannot hold exactly are not supported. */
export function int64Limits(type: Int64Type, owner: string): Limits {
  const safe = (text: string, step: bigint): number => {
    const value = Number(BigInt(text) + step);
    if (!Number.isSafeInteger(value)) throw new Error(`${owner}: the limit ${text} is beyond 2^53`);
    return value;
  };
  const minimum =
    type.exclusiveMinimum !== undefined
      ? safe(type.exclusiveMinimum, 1n)
      : type.minimum !== undefined
        ? safe(type.minimum, 0n)
        : undefined;
  const maximum =
    type.exclusiveMaximum !== undefined
      ? safe(type.exclusiveMaximum, -1n)
      : type.maximum !== undefined
        ? safe(type.maximum, 0n)
        : undefined;
  return { ...(minimum !== undefined ? { minimum } : {}), ...(maximum !== undefined ? { maximum } : {}) };
}

/** A regular expression literal that matches the whole of a value. */
export function patternText(pattern: string): string {
  // Not where an alternative could escape the anchors, or the last one is a plain dollar sign.
  const isWhole = pattern.startsWith('^') && /[^\\](?:\\\\)*\$$/.test(pattern) && !pattern.includes('|');
  const whole = isWhole ? pattern : `^(?:${pattern})$`;
  return `/${new RegExp(whole, 'u').source}/u`;
}

/** Arguments with those missing at the end left out and those missing before it `undefined`. */
export function trailing(values: readonly (string | number | boolean | undefined)[]): string[] {
  const last = values.findLastIndex((value) => value !== undefined && value !== false);
  return values.slice(0, last + 1).map((value) => String(value));
}
