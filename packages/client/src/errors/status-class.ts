import { ApiError, type ApiFailure } from './api-error.ts';
import type { CallInfo } from './call-error.ts';
import { guard } from './sdk-error.ts';
import { statusNames } from './status-codes.ts';

/** A subclass of {@link ApiError}. */
export interface StatusErrorClass<Instance extends ApiError, Failure extends ApiFailure = ApiFailure> {
  new (failure: Failure, info: CallInfo): Instance;
  readonly prototype: Instance;
}

/** Classes made so far, each at the index that is its google.rpc code. */
const classes: (typeof ApiError)[] = [];

/** The class for a google.rpc code, made when it is first asked for: a small program never asks for most of them. */
export function statusClass<Instance extends ApiError>(code: number): StatusErrorClass<Instance> {
  classes[code] ??= class extends ApiError {
    static override get name(): string {
      return className(code);
    }
  };
  return classes[code] as unknown as StatusErrorClass<Instance>;
}

/** A guard for the class of a google.rpc code. */
export const statusGuard =
  <Instance extends ApiError>(code: number) =>
  (error: unknown): error is Instance =>
    guard<Instance>(className(code))(error);

/** Named after the code: `NOT_FOUND` is a `NotFoundError`. */
const className = (code: number): string =>
  `${statusNames[code]!.toLowerCase().replace(/(^|_)./g, (first) => first.at(-1)!.toUpperCase())}Error`;
