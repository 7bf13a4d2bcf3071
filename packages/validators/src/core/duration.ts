const shape = /^-?\d{1,12}(?:\.\d{1,9})?s$/;

/** Whether a value is a duration as protobuf writes it: seconds with the suffix `s`, at most 315576000000 either way. */
export const isDuration = (value: unknown): value is string =>
  typeof value === 'string' &&
  shape.test(value) &&
  // Eleven digits cannot be too many seconds.
  (value.length < 13 || Math.abs(Number.parseInt(value, 10)) <= 315576000000);
