/**
 * Base of every error this package throws, except for wrong use of the client, which throws a `TypeError`.
 *
 * @example
 * ```ts
 * try {
 *   await redis.backups.get({ backupId });
 * } catch (error) {
 *   if (isSdkError(error)) console.error(error.code, error.message);
 *   else throw error;
 * }
 * ```
 */
export class SdkError extends Error {
  /** What went wrong, for programs: `NOT_FOUND`, `TIMEOUT`, `NETWORK`. */
  readonly code: string;

  constructor(message: string, code: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }

  /** Everything worth logging: no stack, no secrets. */
  toJSON(): Record<string, unknown> {
    return { ...(this as object), name: this.name, message: this.message };
  }
}
nameErrorClass(SdkError, 'SdkError');

/** Whether a value is an error thrown by this package. */
export function isSdkError(error: unknown): error is SdkError {
  return hasErrorClass(error, 'SdkError');
}

/**
 * Gives the errors of a class their name and the marker that its guard looks for. The name is a literal, since a
 * minifier renames classes; both are on the prototype, so that a stack begins with the name.
 */
export function nameErrorClass(errorClass: { readonly prototype: object }, name: string): void {
  const attributes = { writable: true, configurable: true };
  Object.defineProperty(errorClass.prototype, 'name', { ...attributes, value: name });
  Object.defineProperty(errorClass.prototype, markerOf(name), { ...attributes, value: true });
}

/** Whether a value is an error of a class or a subclass, even if it comes from a second copy of this package. */
export function hasErrorClass(error: unknown, name: string): boolean {
  return typeof error === 'object' && error !== null && Reflect.get(error, markerOf(name)) === true;
}

function markerOf(name: string): symbol {
  return Symbol.for(`@managed-redis/client/${name}`);
}
