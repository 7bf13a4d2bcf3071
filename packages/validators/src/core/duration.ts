import { isString } from './predicates.ts';

/** Whether a value is a duration as protobuf writes it: seconds with the suffix `s`, at most 315576000000 either way. */
export const isDuration = (value: unknown): value is string =>
  isString(value) && /^-?\d{1,12}(\.\d{1,9})?s$/.test(value) && Math.abs(Number.parseInt(value, 10)) <= 315576000000;
