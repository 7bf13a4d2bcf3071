/**
 * Refuses a duration that is not a number of milliseconds from 0 up. `Infinity` is one; text from the environment, which
 * would compare as if there were no limit, is not.
 *
 * @throws {TypeError} that names the option.
 */
export function checkDuration(name: string, value: unknown): void {
  if (typeof value === 'number' && value >= 0) return;
  throw new TypeError(`${name} must be a number of milliseconds, 0 or more: ${describe(value)}`);
}

/** Checks the durations among some options. One that is `undefined` or `null` counts as left out. */
export function checkDurations(options: object, names: readonly string[], prefix = ''): void {
  for (const name of names) {
    const value: unknown = Reflect.get(options, name);
    if (value !== undefined && value !== null) checkDuration(prefix + name, value);
  }
}

function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  return typeof value === 'number' ? String(value) : typeof value;
}
