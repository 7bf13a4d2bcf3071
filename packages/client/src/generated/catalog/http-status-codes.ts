// Generated from openapi/catalog/http-status-codes.yaml by scripts/generate.ts. Do not edit.
/**
 * The `google.rpc` code to assume for an HTTP status when neither the body nor a header states one.
 *
 * Inferred. Several codes share a status, and proxies use statuses that no code maps to. This is the most likely code.
 *
 * @see {@link https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto}
 */
export const httpStatusCodes = {
  '400': 'INVALID_ARGUMENT',
  '401': 'UNAUTHENTICATED',
  '403': 'PERMISSION_DENIED',
  '404': 'NOT_FOUND',
  '408': 'DEADLINE_EXCEEDED',
  '409': 'ABORTED',
  '412': 'FAILED_PRECONDITION',
  '429': 'RESOURCE_EXHAUSTED',
  '499': 'CANCELLED',
  '500': 'INTERNAL',
  '501': 'UNIMPLEMENTED',
  '502': 'UNAVAILABLE',
  '503': 'UNAVAILABLE',
  '504': 'DEADLINE_EXCEEDED',
} as const satisfies Readonly<Record<string, string>>;
