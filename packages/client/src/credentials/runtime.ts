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

/**
 * A module of the runtime, or undefined where there is none, such as in a browser. Bundlers leave this call alone. They
 * resolve `import()`, and put an empty module in its place; with a variable name, many warn or break it.
 */
export function getBuiltinModule<Module>(name: string): Module | undefined {
  return typeof process === 'undefined' ? undefined : (process.getBuiltinModule?.(name) as Module | undefined);
}

/** Reads a file by the file system of the runtime. */
export const readTextFile: ReadFile = async (path) => {
  const files = getBuiltinModule<typeof import('node:fs/promises')>('node:fs/promises');
  if (!files) throw new AuthenticationError('Files cannot be read in this runtime: pass the key or the token itself');
  return files.readFile(path, 'utf8');
};
