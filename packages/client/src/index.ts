export { allFeatures } from './core/all-features.ts';
export type { ApiPromise, ApiResponse, OperationPromise, WithResponse } from './core/api-promise.ts';
export type { ClientOptions, Fetch } from './core/client-options.ts';
export type { Clock } from './core/clock.ts';
export { type BasicOptions, type Core, createClient, type Features } from './core/core.ts';
export type { Credentials } from './core/credentials.ts';
export { diff } from './core/diff.ts';
export type { EndpointOptions, Region } from './core/endpoints.ts';
export type { HttpClient } from './core/http.ts';
export { createIdempotencyKey } from './core/idempotency-key.ts';
export type { CallLog, Logger, LogLevel } from './core/logger.ts';
export { ManagedRedis } from './core/managed-redis.ts';
export type { Middleware, TransportRequest } from './core/middleware.ts';
export { Operation, type OperationHandle, type OperationState } from './core/operation.ts';
export type { Pages } from './core/pages.ts';
export type { OperationProgress, PollOptions, PollSchedule, WaitOptions } from './core/poll.ts';
export type { RecordStream } from './core/record-stream.ts';
export type { RequestOptions } from './core/request-options.ts';
export { ResumableOperations } from './core/resumable-operations.ts';
export type { RetryOptions } from './core/retry.ts';
export type { AccessToken, TokenProvider } from './core/token.ts';
export type { SchemasByMethod, StandardSchema, ValidateOptions, ValidationResult } from './core/validation.ts';
export { AbortError, isAbortError } from './errors/abort-error.ts';
export { ApiError, type ApiFailure, isApiError } from './errors/api-error.ts';
export type { Attempt } from './errors/attempt.ts';
export { AuthenticationError, isAuthenticationError } from './errors/authentication-error.ts';
export { CallError, type CallInfo, isCallError } from './errors/call-error.ts';
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
export { isTimeoutError, TimeoutError } from './errors/timeout-error.ts';
export { isValidationError, ValidationError, type ValidationIssue } from './errors/validation-error.ts';
export { BackupRetentionPolicies } from './generated/backup-retention-policies.ts';
export { Backups } from './generated/backups.ts';
export { ChangeFreezes } from './generated/change-freezes.ts';
export { Clusters } from './generated/clusters.ts';
export { IamTokens } from './generated/iam-tokens.ts';
export { Maintenances } from './generated/maintenances.ts';
export { Operations } from './generated/operations.ts';
export { ResourcePresets } from './generated/resource-presets.ts';
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
export { Users } from './generated/users.ts';
export { Versions } from './generated/versions.ts';
export { isStreamError, StreamError, type StreamErrorCode } from './streaming/stream-error.ts';
