/** Whether a field is absent, or passes a test with these limits. */
export const isOptional = <Limits extends readonly unknown[]>(
  value: unknown,
  test: (value: unknown, ...limits: Limits) => boolean,
  ...limits: Limits
): boolean => value === undefined || test(value, ...limits);
