// Generated from openapi/catalog/schema.yaml by scripts/generate.ts. Do not edit.
/** A `google.rpc` code. */
export interface StatusCodeInfo {
  /** Numeric code in the body of an error. */
  readonly code: number;
  /** HTTP status of a response with this code. */
  readonly httpStatus: number;
}
