export { diff } from './calls/diff.ts';
export type { ListPage } from './calls/list-page.ts';
export type { Pages } from './calls/list-pages.ts';
export { Operation } from './calls/operation.ts';
export type { OperationProgress, WaitOptions } from './calls/operation-progress.ts';
export type { OperationHandle, OperationState } from './calls/operation-tracker.ts';
export type { PollOptions, PollSchedule } from './calls/poll-options.ts';
export type { OperationPromise } from './calls/start-operation.ts';
export type { RecordStream } from './calls/stream-records.ts';
export type { NothingToUpdate, UpdateInput } from './calls/update-input.ts';
export type { StateProgress, StateTarget, StateWaitOptions } from './calls/wait-until.ts';
export type { ApiPromise, ApiResponse, WithResponse } from './core/api-promise.ts';
export type { Client, Features } from './core/client.ts';
export type { BasicOptions, ClientOptions } from './core/client-options.ts';
export type { Clock } from './core/clock.ts';
export type { DerivedOptions } from './core/derived-options.ts';
export type { EndpointOptions, Region } from './core/endpoints.ts';
export type { Fetch, FetchInit, FetchResponse } from './core/fetch.ts';
export type { HeaderOptions } from './core/header-options.ts';
export type { Log, Logger, LogLevel } from './core/logger.ts';
export type { Middleware, Transport, TransportRequest } from './core/middleware.ts';
export type { RequestOptions } from './core/request-options.ts';
export type { ClientRetryOptions, RetryBudgetOptions, RetryContext, RetryOptions } from './core/retry-options.ts';
export type {
  AccessToken,
  Credentials,
  ProviderContext,
  TokenFunction,
  TokenProvider,
  TokenRequest,
} from './core/token.ts';
export type { TransportOptions } from './core/transport-options.ts';
export type { SchemasByMethod, StandardSchema, ValidateOptions, ValidationResult } from './core/validate-options.ts';
export { AbortError, isAbortError } from './errors/abort-error.ts';
export { ApiError, type ApiFailure, isApiError } from './errors/api-error.ts';
export type { Attempt } from './errors/attempt.ts';
export { AuthenticationError, isAuthenticationError } from './errors/authentication-error.ts';
export { CallError, type CallInfo, isCallError } from './errors/call-error.ts';
export { ClosedError, isClosedError } from './errors/closed-error.ts';
export { ConflictingOperationError, isConflictingOperationError } from './errors/conflicting-operation-error.ts';
export type { DecodedDetails, ErrorDetail, QuotaViolation } from './errors/error-details.ts';
export { type InvalidResponse, InvalidResponseError, isInvalidResponseError } from './errors/invalid-response-error.ts';
export { isNetworkError, NetworkError } from './errors/network-error.ts';
export { isNoChangesError, NoChangesError } from './errors/no-changes-error.ts';
export {
  isOperationFailedError,
  OperationFailedError,
  type OperationFailure,
} from './errors/operation-failed-error.ts';
export { isPaginationError, PaginationError } from './errors/pagination-error.ts';
export {
  isSchemaValidationError,
  SchemaValidationError,
  type ValidationIssue,
} from './errors/schema-validation-error.ts';
export { isSdkError, SdkError } from './errors/sdk-error.ts';
export type { StatusName } from './errors/status-codes.ts';
export {
  AbortedError,
  AlreadyExistsError,
  CancelledError,
  DataLossError,
  DeadlineExceededError,
  FailedPreconditionError,
  InternalError,
  InvalidArgumentError,
  isAbortedError,
  isAlreadyExistsError,
  isCancelledError,
  isDataLossError,
  isDeadlineExceededError,
  isFailedPreconditionError,
  isInternalError,
  isInvalidArgumentError,
  isNotFoundError,
  isOutOfRangeError,
  isPermissionDeniedError,
  isResourceExhaustedError,
  isUnauthenticatedError,
  isUnavailableError,
  isUnimplementedError,
  isUnknownError,
  NotFoundError,
  OutOfRangeError,
  PermissionDeniedError,
  ResourceExhaustedError,
  UnauthenticatedError,
  UnavailableError,
  UnimplementedError,
  UnknownError,
} from './errors/status-errors.ts';
export { isStreamError, StreamError, type StreamErrorCode } from './errors/stream-error.ts';
export { isTimeoutError, type TimeLimit, TimeoutError } from './errors/timeout-error.ts';
export { allFeatures } from './features/all-features.ts';
export type { HttpClient } from './features/http.ts';
export { BackupRetentionPolicies } from './generated/resources/backup-retention-policies.ts';
export { Backups } from './generated/resources/backups.ts';
export { ChangeFreezes } from './generated/resources/change-freezes.ts';
export { Clusters } from './generated/resources/clusters.ts';
export { IamTokens } from './generated/resources/iam-tokens.ts';
export { Maintenances } from './generated/resources/maintenances.ts';
export { Operations } from './generated/resources/operations.ts';
export { ResourcePresets } from './generated/resources/resource-presets.ts';
export { Users } from './generated/resources/users.ts';
export { Versions } from './generated/resources/versions.ts';
export type { Host } from './generated/routes.ts';
export type {
  ClusterUpdate,
  ConfigSpecUpdate,
  HostSpecUpdate,
  UpdateClusterHostsParams,
  UpdateClusterParams,
  UpdateUserParams,
  UserUpdate,
} from './generated/update-params.ts';
export { ManagedRedis } from './managed-redis.ts';
export { createClient } from './pipeline/create-client.ts';
export { createIdempotencyKey } from './pipeline/idempotency-key.ts';
export { ResumableOperations } from './resumable-operations.ts';
