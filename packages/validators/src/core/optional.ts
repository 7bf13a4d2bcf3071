/** Whether a field is absent, or passes a test. */
export const isOptional = (value: unknown, test: (value: unknown) => boolean): boolean =>
  value === undefined || test(value);
