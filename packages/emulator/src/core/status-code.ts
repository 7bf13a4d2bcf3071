import type { statusCodes } from '../generated/catalog/status-codes.ts';

/** Name of a `google.rpc` code. */
export type StatusCode = keyof typeof statusCodes;
