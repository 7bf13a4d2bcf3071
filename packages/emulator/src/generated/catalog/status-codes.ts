// Generated from openapi/catalog/status-codes.yaml by scripts/generate.ts. Do not edit.
import type { StatusCodeInfo } from './types.ts';

/**
 * Codes of `google.rpc.Status`, with the HTTP status of each.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/api-design-guide/concepts/errors.md}
 * @see {@link https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto}
 */
export const statusCodes = {
  CANCELLED: { code: 1, httpStatus: 499 },
  UNKNOWN: { code: 2, httpStatus: 500 },
  INVALID_ARGUMENT: { code: 3, httpStatus: 400 },
  DEADLINE_EXCEEDED: { code: 4, httpStatus: 504 },
  NOT_FOUND: { code: 5, httpStatus: 404 },
  ALREADY_EXISTS: { code: 6, httpStatus: 409 },
  PERMISSION_DENIED: { code: 7, httpStatus: 403 },
  RESOURCE_EXHAUSTED: { code: 8, httpStatus: 429 },
  FAILED_PRECONDITION: { code: 9, httpStatus: 400 },
  ABORTED: { code: 10, httpStatus: 409 },
  OUT_OF_RANGE: { code: 11, httpStatus: 400 },
  UNIMPLEMENTED: { code: 12, httpStatus: 501 },
  INTERNAL: { code: 13, httpStatus: 500 },
  UNAVAILABLE: { code: 14, httpStatus: 503 },
  DATA_LOSS: { code: 15, httpStatus: 500 },
  UNAUTHENTICATED: { code: 16, httpStatus: 401 },
} as const satisfies Readonly<Record<string, StatusCodeInfo>>;
