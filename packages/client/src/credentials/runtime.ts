/// <reference types="node" />
// For the modules imported at run time only; the declarations of this package do not need it.

import { type Environment, getBuiltinModule } from '../core/runtime.ts';
import { AuthenticationError } from '../errors/authentication-error.ts';
import { isPermissionDenied, rights } from './permissions.ts';

/** Reads a text file. */
export type ReadFile = (path: string) => Promise<string>;

/** One variable, or why it cannot be read: Deno refuses to without a right to it. */
export type Variable = { readonly value: string | undefined } | { readonly problem: string };

export function readVariable(env: Environment, name: string): Variable {
  try {
    return { value: env[name]?.trim() || undefined };
  } catch (error) {
    if (isPermissionDenied(error)) return { problem: rights.environment };
    throw error;
  }
}

/** The text of a variable; `undefined` if it is not set, empty, or may not be read. */
export function variableText(env: Environment, name: string): string | undefined {
  const variable = readVariable(env, name);
  return 'value' in variable ? variable.value : undefined;
}

/** Whether this is Node, Deno or Bun: a place with files, commands and perhaps a metadata service. */
export function isServer(): boolean {
  return typeof process !== 'undefined' && typeof process.versions?.node === 'string';
}

/** Reads a file by the file system of the runtime. */
export const readTextFile: ReadFile = async (path) => {
  const files = getBuiltinModule<typeof import('node:fs/promises')>('node:fs/promises');
  if (!files) throw new AuthenticationError('Files cannot be read in this runtime: pass the key or the token itself');
  return files.readFile(path, 'utf8');
};
