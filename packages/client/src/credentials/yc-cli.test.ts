import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import type { CommandResult, RunCommand } from './run-command.ts';
import { ycCli } from './yc-cli.ts';

const failureOf = (promise: Promise<unknown>): Promise<Error> =>
  promise.then(
    () => new Error('no failure'),
    (error) => error,
  );

function createRunner(result: Partial<CommandResult> | Error) {
  const runs: string[][] = [];
  const runCommand: RunCommand = async (file, args) => {
    runs.push([file, ...args]);
    if (result instanceof Error) throw result;
    return { code: 0, stdout: '', stderr: '', ...result };
  };
  return { runs, runCommand };
}

/** A program in a folder of its own that does what the shell text says. */
async function createProgram(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'yc-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'yc');
  await writeFile(path, `#!/bin/sh\n${text}\n`);
  await chmod(path, 0o755);
  return path;
}

test.each([
  ['t1.token\n', 't1.token'],
  ['\r\nt1.token\r\n', 't1.token'],
  ['There is a new version of yc.\nt1.token\n', 't1.token'],
  ['other-form-of-token\n', 'other-form-of-token'],
])('reads the token from %j', async (stdout, token) => {
  const { runCommand, runs } = createRunner({ stdout });
  expect(await ycCli({ runCommand }).getToken({})).toEqual({ token });
  expect(runs).toEqual([['yc', 'iam', 'create-token']]);
});

test('runs once for 100 concurrent calls, with profile and path', async () => {
  const { runCommand, runs } = createRunner({ stdout: 't1.token' });
  const provider = ycCli({ runCommand, profile: '; rm -rf /', command: '/opt/yc' });
  await Promise.all(Array.from({ length: 100 }, () => provider.getToken({})));
  expect(runs).toEqual([['/opt/yc', 'iam', 'create-token', '--profile=; rm -rf /']]);
});

test.each<[Partial<CommandResult> | Error, RegExp]>([
  [{ code: 'ENOENT' }, /not installed or not in PATH/],
  [Object.assign(new Error('spawn'), { code: 'ENOENT' }), /not installed or not in PATH/],
  [
    { code: 1, stderr: 'ERROR: token t1.secret.secretsecret expired\n' },
    /failed \(1\): ERROR: token \[redacted\] expired\. Run `yc init`/,
  ],
  [{ code: 'SIGKILL' }, /failed \(SIGKILL\)\. Run/],
  [{ stdout: ' \n' }, /printed no token/],
  [{ stdout: 'Please sign in' }, /printed no token/],
  [new Error('EACCES'), /could not be run/],
])('explains %j', async (result, message) => {
  const { runCommand } = createRunner(result);
  const error = await failureOf(ycCli({ runCommand }).getToken({}));
  expect(error).toMatchObject({ name: 'AuthenticationError', message: expect.stringMatching(message) });
  expect(inspect(error, { depth: 9 })).not.toContain('secretsecret');
});

test('runs a real program without a shell and without input', async () => {
  const command = await createProgram('read line; echo "t1.$line$1$2$3"');
  expect((await ycCli({ command, profile: '$(id)' }).getToken({})).token).toBe('t1.iamcreate-token--profile=$(id)');
});

test('a missing program counts as unavailable', async () => {
  const error = await failureOf(ycCli({ command: '/nowhere/yc' }).getToken({}));
  expect(error.message).toMatch(/not installed/);
});

test.each(['time-out', 'abort'])('a waiting program is killed on %s', async (ending) => {
  const command = await createProgram('exec sleep 60');
  const controller = new AbortController();
  const provider = ycCli({ command, timeout: ending === 'abort' ? 60_000 : 30 });
  const result = failureOf(provider.getToken({ signal: controller.signal }));
  if (ending === 'abort') controller.abort();
  expect(await result).toMatchObject(
    ending === 'abort'
      ? { name: 'AbortError' }
      : { name: 'AuthenticationError', message: expect.stringMatching(/more than 30 ms/) },
  );
});
