import type { TokenProvider } from '../core/token.ts';
import { AuthenticationError } from '../errors/authentication-error.ts';
import { isSdkError } from '../errors/sdk-error.ts';
import { type CachedTokensOptions, cachedTokens } from './cached-tokens.ts';
import { createAccessToken, createProvider } from './create-provider.ts';
import { CredentialsUnavailableError } from './credentials-unavailable-error.ts';
import { redactSecrets, safeCause } from './redaction.ts';
import { type CommandResult, type RunCommand, runCommandByProcess } from './run-command.ts';
import { withTimeout } from './runtime.ts';

/** Options of {@link ycCli}. */
export interface YcCliOptions extends CachedTokensOptions {
  /** Profile of the CLI. Default: its active one. */
  readonly profile?: string | undefined;
  /** Name or path of the program. Default: `yc`. */
  readonly command?: string | undefined;
  /** Milliseconds the program may take; it is killed then. Default: 15 seconds. */
  readonly timeout?: number | undefined;
  /** Runs the program. Default: a child process, never through a shell. */
  readonly runCommand?: RunCommand | undefined;
}

/**
 * Asks the `yc` command-line interface for a token, by `yc iam create-token`: on a developer's machine, the account that
 * is signed in there. Asked again every few minutes, because the program does not say when a token ends.
 *
 * @throws {AuthenticationError} From `getToken`: the program is not installed, not signed in, or took too long.
 *
 * @example
 * ```ts
 * const redis = new ManagedRedis({ credentials: ycCli({ profile: 'staging' }) });
 * ```
 */
export function ycCli(options: YcCliOptions = {}): TokenProvider {
  const { profile, command = 'yc', timeout = 15_000, runCommand = runCommandByProcess } = options;
  const args = ['iam', 'create-token', ...(profile === undefined ? [] : [`--profile=${profile}`])];
  const shown = [command, ...args].join(' ');
  const createTimeoutError = () =>
    new AuthenticationError(
      `\`${shown}\` took more than ${timeout} ms and was stopped: it may be waiting for you to sign in; run it yourself once`,
    );
  const provider = createProvider({ provider: 'ycCli', profile }, async ({ signal }) => {
    let result: CommandResult;
    try {
      result = await withTimeout(
        (attemptSignal) => runCommand(command, args, { signal: attemptSignal }),
        timeout,
        signal,
        createTimeoutError,
      );
    } catch (error) {
      if (isSdkError(error) || signal?.aborted) throw error;
      const { code } = (error ?? {}) as { readonly code?: unknown };
      if (code !== 'ENOENT') throw new AuthenticationError(`\`${shown}\` could not be run`, safeCause(error));
      result = { code, stdout: '', stderr: '' };
    }
    return createAccessToken(readToken(result, shown));
  });
  return cachedTokens(provider, options);
}

function readToken({ code, stdout, stderr }: CommandResult, shown: string): string {
  if (code === 'ENOENT')
    throw new CredentialsUnavailableError(`\`${shown}\`: the program is not installed or not in PATH`);
  if (code !== 0) {
    const said = redactSecrets(stderr.trim()).slice(0, 500);
    throw new AuthenticationError(`\`${shown}\` failed (${code})${said && `: ${said}`}. Run \`yc init\` to sign in`);
  }
  const lines = stdout.split(/\r?\n/).map((line) => line.trim());
  const token = lines.find((line) => line.startsWith('t1.')) ?? lines.filter(Boolean).at(-1);
  if (token === undefined || /\s/.test(token)) throw new AuthenticationError(`\`${shown}\` printed no token`);
  return token;
}
