/// <reference types="node" />
// For the modules imported at run time only; the declarations this package ships do not need them.

import { AuthenticationError } from '../errors/authentication-error.ts';

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads a text file. */
export type ReadFile = (path: string) => Promise<string>;

/** The part of `fetch` that the providers use. */
export type FetchFunction = (url: string, init: RequestInit) => Promise<Response>;

/** Variables of this process. Empty where there are none, such as in a browser. */
export const readEnvironment = (): Environment => (typeof process === 'undefined' ? {} : (process.env ?? {}));

/** Whether this is Node, Deno or Bun: a place with files, commands and perhaps a metadata service. */
export const isServer = (): boolean => typeof process !== 'undefined' && typeof process.versions?.node === 'string';

/** The runtime's `fetch`, looked up when it is called. */
export const globalFetch: FetchFunction = (url, init) => fetch(url, init);

/** Imports a module of Node. Bundlers see no name, so those for browsers put no empty module in its place. */
export const importBuiltin = <Module>(name: string): Promise<Module> =>
  import(/* webpackIgnore: true */ /* @vite-ignore */ name);

/** Reads a file by the file system of the runtime. */
export const readTextFile: ReadFile = async (path) => {
  const { readFile } = await importBuiltin<typeof import('node:fs/promises')>('node:fs/promises').catch(() => {
    throw new AuthenticationError('Files cannot be read in this runtime: give the key or the token itself');
  });
  return readFile(path, 'utf8');
};

/** Waits, and leaves no timer when aborted. */
export const delay = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });

/**
 * Runs a task that may take so long. Settles at once when the time is over or the signal is aborted, whether or not
 * the task listens, and leaves no timer or listener.
 */
export function withTimeout<Result>(
  task: (signal: AbortSignal) => Promise<Result>,
  timeout: number,
  signal: AbortSignal | undefined,
  createError: () => Error,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const controller = new AbortController();
    const clear = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    };
    const fail = (error: unknown): void => {
      clear();
      reject(error);
      controller.abort(error);
    };
    const stop = (): void => fail(signal?.reason);
    const timer = setTimeout(() => fail(createError()), timeout);
    signal?.addEventListener('abort', stop);
    Promise.resolve()
      .then(() => task(controller.signal))
      .then(
        (result) => {
          clear();
          resolve(result);
        },
        (error) => {
          clear();
          reject(error);
        },
      );
  });
}
