export type { Clock } from '../core/clock.ts';
export type { Fetch, FetchInit, FetchResponse } from '../core/fetch.ts';
export type { RetryOptions } from '../core/retry-options.ts';
export type { Environment } from '../core/runtime.ts';
export type { AccessToken, ProviderContext, TokenFunction, TokenProvider, TokenRequest } from '../core/token.ts';
export type {
  AuthorizedKeyFile,
  AuthorizedKeyInput,
  AuthorizedKeyOptions,
  AuthorizedKeyResponse,
} from './authorized-key.ts';
export { type CachedTokensOptions, cachedTokens } from './cached-tokens.ts';
export type { DefaultChainOptions } from './chain-candidates.ts';
export { type CredentialsChain, defaultChain } from './default-chain.ts';
export type { ChainExplanation, ChainStep } from './explanation.ts';
export type { IamOptions } from './iam-exchange.ts';
export { iamToken } from './iam-token.ts';
export { type ImpersonationOptions, impersonation } from './impersonation.ts';
export { type MetadataServiceOptions, metadataService } from './metadata-service.ts';
export { oauthToken } from './oauth-token.ts';
export type { TokenRequestOptions } from './request-token.ts';
export type { CommandResult, RunCommand } from './run-command.ts';
export type { ReadFile } from './runtime.ts';
export { type ServerlessContext, type ServerlessContextProvider, serverlessContext } from './serverless-context.ts';
export {
  type ServiceAccountKeyInput,
  type ServiceAccountKeyOptions,
  serviceAccountKey,
} from './service-account-key.ts';
export { type WorkloadIdentityOptions, workloadIdentity } from './workload-identity.ts';
export { type YcCliOptions, ycCli } from './yc-cli.ts';
