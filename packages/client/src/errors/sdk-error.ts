/** Marks an error class on its prototype, so that guards work across two copies of this package. */
const markerOf = (name: string): symbol => Symbol.for(`@managed-redis/client/${name}`);

/** Gives a class its literal name and its marker. */
export function define({ prototype }: { readonly prototype: object }, name: string): void {
  Object.assign(prototype, { name, [markerOf(name)]: true });
}

/** A type guard for the class with that name and its subclasses. */
export const guard =
  <Class>(name: string) =>
  (error: unknown): error is Class =>
    (error as Readonly<Record<symbol, unknown>> | null | undefined)?.[markerOf(name)] === true;

/**
 * Base of every error this package makes. Misuse of the client throws a `TypeError` instead.
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
  declare readonly code: string;

  constructor(message: string, code: string, cause?: unknown, fields?: object) {
    super(message, cause === undefined ? {} : { cause });
    Object.assign(this, { code }, fields);
  }

  /** Everything worth logging, without the stack and without secrets. */
  toJSON(): Record<string, unknown> {
    return { ...(this as object), name: this.name, message: this.message };
  }

  static {
    define(SdkError, 'SdkError');
  }
}

/** Whether a value is an error made by this package. */
export const isSdkError = /* @__PURE__ */ guard<SdkError>('SdkError');
