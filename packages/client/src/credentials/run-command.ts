/// <reference types="node" />
// For the modules imported at run time only; the declarations this package ships do not need them.

import { AuthenticationError } from '../errors/authentication-error.ts';
import { importBuiltin } from './runtime.ts';

/** What a command did. */
export interface CommandResult {
  /** Exit code, or why it did not run to its end: `ENOENT`, `SIGKILL`. 0 is success. */
  readonly code: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command without a shell. Resolves also if it fails. */
export type RunCommand = (
  file: string,
  args: readonly string[],
  options: { readonly signal: AbortSignal },
) => Promise<CommandResult>;

/** Runs a command by the runtime's `child_process`. Nothing can be typed into it, and abort kills it. */
export const runCommandByProcess: RunCommand = async (file, args, { signal }) => {
  const { execFile } = await importBuiltin<typeof import('node:child_process')>('node:child_process').catch(() => {
    throw new AuthenticationError('Commands cannot be run in this runtime');
  });
  return new Promise((resolve) => {
    const child = execFile(
      file,
      args,
      { signal, shell: false, windowsHide: true, killSignal: 'SIGKILL', encoding: 'utf8', maxBuffer: 1_048_576 },
      (error, stdout, stderr) => {
        const code = error ? (error.code ?? error.signal ?? 'failed') : 0;
        resolve({ code, stdout, stderr });
      },
    );
    child.stdin?.end();
  });
};
