import { AbortError } from '../errors/abort-error.ts';

/** A task with at most one run at a time, shared by all callers that ask meanwhile. */
export interface SharedTask<Input, Result> {
  /**
   * Joins the current run, or starts one. The signal ends only this caller's wait; a run that its last caller
   * has left is cancelled.
   */
  join(input: Input, signal?: AbortSignal): Promise<Result>;
}

interface Run<Result> {
  readonly controller: AbortController;
  readonly result: Promise<Result>;
  /** Callers that still wait. A caller without a signal never leaves. */
  waiting: number;
}

/** Shares runs of a task. A run gets the input of the caller that starts it. */
export function shareTask<Input, Result>(
  task: (input: Input, signal: AbortSignal) => Promise<Result>,
): SharedTask<Input, Result> {
  let current: Run<Result> | undefined;

  const start = (input: Input): Run<Result> => {
    const controller = new AbortController();
    const finish = (): void => {
      if (current === run) current = undefined;
    };
    const result = Promise.resolve().then(() => task(input, controller.signal));
    const run: Run<Result> = { controller, result, waiting: 0 };
    result.then(finish, finish);
    return run;
  };

  return {
    async join(input, signal) {
      if (signal?.aborted) throw new AbortError(signal.reason);
      current ??= start(input);
      const run = current;
      run.waiting += 1;
      if (!signal) return run.result;
      return new Promise<Result>((resolve, reject) => {
        const stopListening = (): void => signal.removeEventListener('abort', leave);
        const leave = (): void => {
          stopListening();
          reject(new AbortError(signal.reason));
          run.waiting -= 1;
          if (run.waiting > 0) return;
          if (current === run) current = undefined;
          run.controller.abort(signal.reason);
        };
        signal.addEventListener('abort', leave);
        run.result.then(
          (result) => {
            stopListening();
            resolve(result);
          },
          (error) => {
            stopListening();
            reject(error);
          },
        );
      });
    },
  };
}
