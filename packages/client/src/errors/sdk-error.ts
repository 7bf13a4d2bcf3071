/** Marks an error class on its prototype, so that guards work across two copies of this package. */
const markerOf = (name: string): symbol => Symbol.for(`@managed-redis/client/${name}`);

/**
 * Gives those classes of an error that say their name by a getter that name and its marker. That is done with the first
 * error, and not when the package is imported: it would take longer than most of what is done then.
 */
function nameClasses(errorClass: ErrorConstructor): void {
  if (errorClass === Error) return;
  if (Object.getOwnPropertyDescriptor(errorClass, 'name')?.get) {
    const prototype = errorClass.prototype as unknown as Record<PropertyKey, unknown>;
    prototype.name = errorClass.name;
    prototype[markerOf(errorClass.name)] = true;
  }
  nameClasses(Object.getPrototypeOf(errorClass));
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
  static override get name(): string {
    return 'SdkError';
  }

  /** What went wrong, for programs: `NOT_FOUND`, `TIMEOUT`, `NETWORK`. */
  declare readonly code: string;

  constructor(message: string, code: string, cause?: unknown, fields?: object) {
    nameClasses(new.target as unknown as ErrorConstructor);
    super(message, cause === undefined ? {} : { cause });
    Object.assign(this, { code }, fields);
  }

  /** Everything worth logging, without the stack and without secrets. */
  toJSON(): Record<string, unknown> {
    return { ...(this as object), name: this.name, message: this.message };
  }
}

/** Whether a value is an error made by this package. */
export const isSdkError = /* @__PURE__ */ guard<SdkError>('SdkError');
