import { systemClock } from '../core/clock.ts';
import { redact, redactError } from '../core/redact.ts';
import { openScope } from '../core/scope.ts';
import type { TokenProvider, TokenRequest } from '../core/token.ts';
import { AuthenticationError } from '../errors/authentication-error.ts';
import { isSdkError } from '../errors/sdk-error.ts';
import { isTimeoutError } from '../errors/timeout-error.ts';
import { type CachedTokensOptions, cachedTokens } from './cached-tokens.ts';
import { createAccessToken, createProvider } from './create-provider.ts';
import { CredentialsUnavailableError } from './credentials-unavailable-error.ts';
import { isPermissionDenied, rights } from './permissions.ts';
import { type CommandResult, type RunCommand, runCommandByProcess } from './run-command.ts';

/** Options of {@link ycCli}. */
export interface YcCliOptions extends CachedTokensOptions {
  /** Profile of the CLI. Default: its active one. */
  readonly profile?: string | undefined;
  /** Name or path of the program. Default: `yc`. */
  readonly command?: string | undefined;
  /** Milliseconds the program may take before it is killed. Default 15 000. */
  readonly timeout?: number | undefined;
  /** Runs the program. Default: a child process, never through a shell. */
  readonly runCommand?: RunCommand | undefined;
}

/** Characters of the program's error output that an error shows. */
const longestMessage = 500;

/**
 * Asks the `yc` command-line interface for a token, by `yc iam create-token`: on a developer's machine, that of the
 * account that is signed in there. Asked again every few minutes, because the program does not say when a token expires.
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
  const commandLine = [command, ...args].join(' ');

  const run = async ({ signal, context }: TokenRequest): Promise<CommandResult> => {
    const clock = options.clock ?? context?.clock ?? systemClock;
    const scope = openScope({ clock, signal, timeout, label: commandLine });
    try {
      return await scope.run(Infinity, (inner) => runCommand(command, args, { signal: inner }));
    } catch (error) {
      if (isTimeoutError(error)) {
        throw new AuthenticationError(
          `\`${commandLine}\` took more than ${timeout} ms and was stopped: it may be waiting for you to sign in; run it yourself once`,
        );
      }
      if (isSdkError(error)) throw error;
      if (isPermissionDenied(error)) {
        throw new CredentialsUnavailableError(`\`${commandLine}\`: ${rights.command}`, redactError(error));
      }
      const { code } = (error ?? {}) as { readonly code?: unknown };
      if (code === 'ENOENT') return { code, stdout: '', stderr: '' };
      throw new AuthenticationError(`\`${commandLine}\` could not be run`, redactError(error));
    }
  };

  const provider = createProvider({ provider: 'ycCli', profile }, async (request) =>
    createAccessToken(readToken(await run(request), commandLine)),
  );
  return cachedTokens(provider, options);
}

function readToken({ code, stdout, stderr }: CommandResult, commandLine: string): string {
  if (code === 'ENOENT') {
    throw new CredentialsUnavailableError(`\`${commandLine}\`: the program is not installed or not in PATH`);
  }
  if (isPermissionDenied({ code })) throw new CredentialsUnavailableError(`\`${commandLine}\`: ${rights.command}`);
  if (code !== 0) {
    const said = redact(stderr.trim()).slice(0, longestMessage);
    const reason = said === '' ? '' : `: ${said}`;
    throw new AuthenticationError(`\`${commandLine}\` failed (${code})${reason}. Run \`yc init\` to sign in`);
  }
  const lines = stdout.split(/\r?\n/).map((line) => line.trim());
  const token = lines.find((line) => line.startsWith('t1.')) ?? lines.filter(Boolean).at(-1);
  if (token === undefined || /\s/.test(token)) throw new AuthenticationError(`\`${commandLine}\` printed no token`);
  return token;
}
