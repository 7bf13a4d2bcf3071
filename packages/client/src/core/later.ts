/**
 * A function whose module is loaded when it is first called, because most clients never call it. A failure to load is
 * not kept, so that the next call tries again.
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
    const loaded = await loading;
    return loaded(...input);
  };
}
