/// <reference types="node" />
// For the modules imported at run time only; the declarations of this package do not need it.

import { getBuiltinModule } from '../core/runtime.ts';
import { AuthenticationError } from '../errors/authentication-error.ts';

/** The outcome of a command. */
export interface CommandResult {
  /** Exit code, or why it did not run to its end: `ENOENT`, `SIGKILL`. 0 is success. */
  readonly code: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command without a shell. Resolves even if the command fails. */
export type RunCommand = (
  file: string,
  args: readonly string[],
  options: { readonly signal: AbortSignal },
) => Promise<CommandResult>;

/** Bytes of output that are kept. */
const maxBuffer = 1_048_576;

/** Runs a command by the runtime's `child_process`. It gets no input, and an abort kills it. */
export const runCommandByProcess: RunCommand = async (file, args, { signal }) => {
  const processes = getBuiltinModule<typeof import('node:child_process')>('node:child_process');
  if (!processes) throw new AuthenticationError('Commands cannot be run in this runtime');
  const options = {
    signal,
    shell: false,
    windowsHide: true,
    killSignal: 'SIGKILL',
    encoding: 'utf8',
    maxBuffer,
  } as const;
  return new Promise((resolve) => {
    const child = processes.execFile(file, args, options, (error, stdout, stderr) => {
      const code = error ? (error.code ?? error.signal ?? 'failed') : 0;
      resolve({ code, stdout, stderr });
    });
    child.stdin?.end();
  });
};
