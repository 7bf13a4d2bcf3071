import { statusCodes } from '../generated/catalog/status-codes.ts';
import type { StatusCode } from './status-code.ts';

/** A field of a request, and the problem with it. */
export interface FieldViolation {
  /** Path of the field: `configSpec.resources.diskSize`. Empty for the whole input. */
  readonly field: string;
  readonly description: string;
}

/** Message of a `google.rpc.Status` detail. */
export type Detail = { readonly '@type': string } & Readonly<Record<string, unknown>>;

/** Thrown by a handler: the call is answered with this error. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: StatusCode;
  readonly details: readonly Detail[];
  readonly httpStatus: number;

  constructor(
    status: StatusCode,
    message: string,
    details: readonly Detail[] = [],
    httpStatus: number = statusCodes[status].httpStatus,
  ) {
    super(message);
    this.status = status;
    this.details = details;
    this.httpStatus = httpStatus;
  }

  /** The body of the answer. */
  toStatus(requestId: string): { code: number; message: string; details: Detail[] } {
    const requestInfo = { '@type': 'type.googleapis.com/google.rpc.RequestInfo', requestId };
    return { code: statusCodes[this.status].code, message: this.message, details: [requestInfo, ...this.details] };
  }
}

/** INVALID_ARGUMENT that lists the wrong fields. */
export function invalidFields(violations: readonly FieldViolation[]): Refusal {
  const lines = violations.map(({ field, description }) => ` - ${field && `${field}: `}${description}`);
  return new Refusal('INVALID_ARGUMENT', `Validation failed:\n${lines.join('\n')}`, [
    { '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: violations },
  ]);
}

/** INVALID_ARGUMENT for one field. */
export const invalidField = (field: string, description: string): Refusal => invalidFields([{ field, description }]);

/** Throws INVALID_ARGUMENT unless each field has a value. Like the service, it counts an empty text as missing. */
export function assertGiven(fields: Readonly<Record<string, string | undefined>>): void {
  const missing = Object.keys(fields).filter((field) => !fields[field]);
  if (missing.length > 0) throw invalidFields(missing.map((field) => ({ field, description: 'Must be specified' })));
}

/** NOT_FOUND of a resource: `Cluster c9q… not found`. */
export const notFound = (kind: string, id: string): Refusal => new Refusal('NOT_FOUND', `${kind} ${id} not found`);
