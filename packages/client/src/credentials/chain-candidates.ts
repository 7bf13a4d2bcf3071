import { type Environment, readEnvironment } from '../core/runtime.ts';
import type { TokenProvider } from '../core/token.ts';
import type { CachedTokensOptions } from './cached-tokens.ts';
import type { IamOptions } from './iam-exchange.ts';
import { iamToken } from './iam-token.ts';
import { metadataService } from './metadata-service.ts';
import { oauthToken } from './oauth-token.ts';
import type { RunCommand } from './run-command.ts';
import { isServer, type ReadFile, readVariable, variableText } from './runtime.ts';
import { serviceAccountKey } from './service-account-key.ts';
import { ycCli } from './yc-cli.ts';

/** Options of `defaultChain`. */
export interface DefaultChainOptions extends IamOptions, CachedTokensOptions {
  /** Variables to look at. Default: those of the process. */
  readonly env?: Environment | undefined;
  /** Reads a key file. Default: the file system. */
  readonly readFile?: ReadFile | undefined;
  /** Runs the `yc` program. Default: a child process. */
  readonly runCommand?: RunCommand | undefined;
  /** Whether to ask the metadata service. Default: true where there is a process, so not in browsers. */
  readonly metadata?: boolean | undefined;
  /** Whether to run the `yc` program. Default: true where there is a process, so not in browsers. */
  readonly cli?: boolean | undefined;
}

/** A source of credentials that the chain may try. */
export interface ChainCandidate {
  readonly provider: string;
  readonly source: string;
  /** Why it cannot be tried, as far as can be told without trying. */
  findMissing(): string | undefined;
  create(): TokenProvider;
}

/** The sources of credentials, in the order of the chain: Terraform's, so that both act as the same account. */
export function listCandidates(options: DefaultChainOptions): readonly ChainCandidate[] {
  const { env = readEnvironment(), metadata = isServer(), cli = isServer() } = options;
  const fromVariable = (source: string, provider: string, create: (text: string) => TokenProvider): ChainCandidate => ({
    provider,
    source,
    findMissing: () => {
      const variable = readVariable(env, source);
      if ('problem' in variable) return variable.problem;
      return variable.value === undefined ? 'the variable is not set' : undefined;
    },
    create: () => create(variableText(env, source) ?? ''),
  });
  // The factory reads the variable itself, and names it in its errors.
  const keyFrom = (name: string) => () =>
    serviceAccountKey(undefined, { ...options, env: { [name]: variableText(env, name) } });
  const isToken = isIamToken(variableText(env, 'YC_TOKEN') ?? '');
  const off = 'it is disabled, or this runtime has no processes';
  return [
    fromVariable('YC_SERVICE_ACCOUNT_KEY_FILE', 'serviceAccountKey', keyFrom('YC_SERVICE_ACCOUNT_KEY_FILE')),
    fromVariable('YC_SA_JSON_CREDENTIALS', 'serviceAccountKey', keyFrom('YC_SA_JSON_CREDENTIALS')),
    fromVariable('YC_TOKEN', isToken ? 'iamToken' : 'oauthToken', (text) =>
      isToken ? iamToken(text) : oauthToken(text, options),
    ),
    fromVariable('YC_IAM_TOKEN', 'iamToken', (text) => iamToken(text)),
    {
      provider: 'metadataService',
      source: 'metadata service',
      findMissing: () => (metadata ? undefined : off),
      create: () => metadataService({ ...options, env }),
    },
    {
      provider: 'ycCli',
      source: 'yc iam create-token',
      findMissing: () => (cli ? undefined : off),
      create: () =>
        ycCli({
          clock: options.clock,
          maxAge: options.maxAge,
          margin: options.margin,
          runCommand: options.runCommand,
        }),
    },
  ];
}

/** Terraform's provider tells the two apart in the same way: an IAM token begins with `t1.` and has three parts. */
const isIamToken = (text: string): boolean => /^\s*t1\.[^.]*\.[^.]*$/.test(text);
