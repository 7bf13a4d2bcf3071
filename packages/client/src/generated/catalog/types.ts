// Generated from openapi/catalog/schema.yaml by scripts/generate.ts. Do not edit.
/** A `google.rpc` code. */
export interface StatusCodeInfo {
  /** Number in the body of an error. */
  readonly code: number;
  /** HTTP status that it travels with. */
  readonly httpStatus: number;
}
