/// <reference types="node" />
// For the modules imported at run time only; the declarations of this package do not need it.

import { AuthenticationError } from '../errors/authentication-error.ts';

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads a text file. */
export type ReadFile = (path: string) => Promise<string>;

/** Variables of this process. Empty where there are none, such as in a browser. */
export function readEnvironment(): Environment {
  return typeof process === 'undefined' ? {} : (process.env ?? {});
}

/** Whether this is Node, Deno or Bun: a place with files, commands and perhaps a metadata service. */
export function isServer(): boolean {
  return typeof process !== 'undefined' && typeof process.versions?.node === 'string';
}

/** Imports a module of Node. Bundlers see no name, so those for browsers put no empty module in its place. */
export function importBuiltin<Module>(name: string): Promise<Module> {
  return import(/* webpackIgnore: true */ /* @vite-ignore */ name);
}

/** Reads a file by the file system of the runtime. */
export const readTextFile: ReadFile = async (path) => {
  const { readFile } = await importBuiltin<typeof import('node:fs/promises')>('node:fs/promises').catch(() => {
    throw new AuthenticationError('Files cannot be read in this runtime: pass the key or the token itself');
  });
  return readFile(path, 'utf8');
};
