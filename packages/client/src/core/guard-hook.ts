import { describeThrown } from '../errors/error-shape.ts';
import { redact } from './redact.ts';

/**
 * Guards functions of the user that only watch, such as a logger. If one throws or rejects, no call fails because of that:
 * the first failure of a hook is reported by `console.warn`, the others are dropped.
 *
 * @param name What the report calls the hook.
 */
export function guardHook(name: string): (run: () => unknown) => void {
  let isReported = false;
  const report = (error: unknown): void => {
    if (isReported) return;
    isReported = true;
    try {
      console.warn(`@managed-redis/client: ${name} failed, reported once: ${redact(describeThrown(error))}`);
    } catch {
      // The console itself is the hook that fails.
    }
  };
  return (run) => {
    try {
      const result = run();
      if (isThenable(result)) Promise.resolve(result).catch(report);
    } catch (error) {
      report(error);
    }
  };
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value;
}
