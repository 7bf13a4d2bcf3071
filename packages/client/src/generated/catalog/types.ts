// Generated from openapi/catalog/schema.yaml by scripts/generate.ts. Do not edit.
/** A region of the cloud. */
export interface CloudRegion {
  /** Name of the region. */
  readonly name: string;
  /** Domain of the hosts of the API, which itself serves `/endpoints`. */
  readonly domain: string;
}

/** A `google.rpc` code. */
export interface StatusCodeInfo {
  /** Numeric code in the body of an error. */
  readonly code: number;
  /** HTTP status of a response with this code. */
  readonly httpStatus: number;
}

/** Lifetimes of tokens. */
export interface TokenLifetimes {
  /** Maximum lifetime of an IAM token, in seconds. */
  readonly maximumLifetimeSeconds: number;
  /** Maximum time between issue and expiry of a JWT that is exchanged for an IAM token, in seconds. */
  readonly maximumJwtLifetimeSeconds: number;
}
