import { httpStatusCodes } from '../generated/catalog/http-status-codes.ts';
import { statusCodes } from '../generated/catalog/status-codes.ts';

/** Name of a google.rpc code of a failure. */
export type StatusName = keyof typeof statusCodes;

/** Number of a google.rpc code. */
export const codeOf = (name: StatusName): number => statusCodes[name].code;

/** Name of a google.rpc code given as a number or as its text; `undefined` for anything else, success included. */
export function statusNameOf(code: unknown): StatusName | undefined {
  const names = Object.keys(statusCodes) as StatusName[];
  return names.find((name) => codeOf(name) === Number(code));
}

/** The code by the body, else by the `grpc-status` header, else by the HTTP status; `UNKNOWN` if none of them tells. */
export function resolveStatus(bodyCode: unknown, grpcStatus: string | null, httpStatus: number): StatusName {
  const nameByHttpStatus: Readonly<Record<number, StatusName>> = httpStatusCodes;
  return statusNameOf(bodyCode) ?? statusNameOf(grpcStatus) ?? nameByHttpStatus[httpStatus] ?? 'UNKNOWN';
}
