/** Names of the codes of google.rpc, each at the index that is its number. */
export const statusNames = [
  'OK',
  'CANCELLED',
  'UNKNOWN',
  'INVALID_ARGUMENT',
  'DEADLINE_EXCEEDED',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'PERMISSION_DENIED',
  'RESOURCE_EXHAUSTED',
  'FAILED_PRECONDITION',
  'ABORTED',
  'OUT_OF_RANGE',
  'UNIMPLEMENTED',
  'INTERNAL',
  'UNAVAILABLE',
  'DATA_LOSS',
  'UNAUTHENTICATED',
] as const;

/** Name of a google.rpc code. */
export type StatusName = (typeof statusNames)[number];

/** google.rpc code that an HTTP status stands for when the body does not say. */
const codeByStatus: Readonly<Record<number, number>> = {
  400: 3,
  401: 16,
  403: 7,
  404: 5,
  408: 4,
  409: 10,
  412: 9,
  429: 8,
  499: 1,
  500: 13,
  501: 12,
  502: 14,
  503: 14,
  504: 4,
};

/** The code by what the body says, then the gRPC header, then the HTTP status. 2 (UNKNOWN) when nothing tells. */
export function resolveCode(bodyCode: unknown, grpcStatus: string | null, status: number): number {
  const code = [bodyCode, grpcStatus].map(Number).find((each) => each > 0 && statusNames[each]);
  return code ?? codeByStatus[status] ?? 2;
}
