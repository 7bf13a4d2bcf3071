/**
 * A function that is loaded when it is first called: most clients call none of these. A failure to load is not kept, so
 * that the next call tries again.
 */
export function later<Input extends unknown[], Result>(
  load: () => Promise<(...input: Input) => Promise<Result>>,
): (...input: Input) => Promise<Result> {
  let loading: ReturnType<typeof load> | undefined;
  return async (...input) => {
    loading ??= load().catch((error) => {
      loading = undefined;
      throw error;
    });
    return (await loading)(...input);
  };
}
