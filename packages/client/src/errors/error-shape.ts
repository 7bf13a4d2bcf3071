/**
 * An error by its shape. `instanceof Error` fails for errors of another realm, such as those that the `fetch` of Node
 * throws inside Jest, a `node:vm` context or an iframe.
 */
export interface ErrorShape {
  readonly name: string;
  readonly message: string;
  readonly stack?: unknown;
  readonly cause?: unknown;
  readonly code?: unknown;
  /** Of an `AggregateError`: one error for each address that was tried. */
  readonly errors?: unknown;
}

/** Whether a value is an error of any realm, or something that looks exactly like one. */
export function isErrorShape(value: unknown): value is ErrorShape {
  if (typeof value !== 'object' || value === null) return false;
  const { name, message } = value as Partial<Record<keyof ErrorShape, unknown>>;
  return typeof name === 'string' && typeof message === 'string';
}

/** What was thrown, as a text for a message. An object that is not an error is named, never converted to text. */
export function describeThrown(thrown: unknown): string {
  if (isErrorShape(thrown)) return thrown.message === '' ? thrown.name : thrown.message;
  if (typeof thrown === 'object' && thrown !== null) return 'something that is not an error was thrown';
  return typeof thrown === 'function' ? 'a function was thrown' : String(thrown);
}

/** Errors that a chain of causes is followed through. */
const maxErrors = 16;

/** The error and its causes, from the outside in, those of an `AggregateError` included. */
export function listCauses(thrown: unknown): readonly ErrorShape[] {
  const found: ErrorShape[] = [];
  const pending: unknown[] = [thrown];
  while (pending.length > 0 && found.length < maxErrors) {
    const error = pending.shift();
    if (!isErrorShape(error) || found.includes(error)) continue;
    found.push(error);
    pending.push(error.cause);
    if (Array.isArray(error.errors)) pending.push(...error.errors.slice(0, maxErrors));
  }
  return found;
}

/** The codes of an error and its causes: `ECONNREFUSED`, `CERT_HAS_EXPIRED`. */
export function codesOf(thrown: unknown): readonly string[] {
  return listCauses(thrown).flatMap(({ code }) => (typeof code === 'string' ? [code] : []));
}
