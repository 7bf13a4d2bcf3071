import { execFile } from 'node:child_process';

/** What a command printed. */
export interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command to its end. A failure shows what it printed. */
export function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Output> {
  const options = {
    cwd,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, NODE_OPTIONS: '', VITEST: undefined, ...env },
    maxBuffer: 64 * 1024 * 1024,
    timeout: 150_000,
  };
  return new Promise((resolve, reject) => {
    const child = execFile(command, args, options, (error, stdout, stderr) => {
      if (error)
        reject(
          new Error(`${command} ${args.join(' ')}\n${stdout.slice(-4000)}\n${stderr.slice(-4000)}`, { cause: error }),
        );
      else resolve({ stdout, stderr });
    });
    child.stdin?.end();
  });
}

/** The JSON that a program prints. */
export async function runProgram(...args: Parameters<typeof run>): Promise<unknown> {
  const { stdout } = await run(...args);
  return JSON.parse(stdout);
}
