import type { HeaderOptions } from '../core/header-options.ts';

/** Names that HTTP allows. */
const namePattern = /^[!#$%&'*+.^_`|~\w-]+$/;

/** Latin-1 without control characters other than the tab. */
const valuePattern = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Printable ASCII. */
const keyPattern = /^[\x20-\x7e]+$/;

const maxKeyLength = 64;

/**
 * Checks that HTTP can carry some headers. `fetch` would throw an error that cannot be told from a failure of the network,
 * and that repeats the value.
 *
 * @throws {TypeError} A name or a value is not valid. The message never shows the value, which may be a secret.
 */
export function checkHeaders(headers: Readonly<Record<string, unknown>>): void {
  for (const [index, [name, value]] of Object.entries(headers).entries()) {
    // The name is not repeated: somebody may have taken it for the place of the value.
    if (!namePattern.test(name)) throw new TypeError(`The name of header ${index + 1} is not one that HTTP allows`);
    if (typeof value !== 'string') throw new TypeError(`The header "${name}" must be text, not ${kindOf(value)}`);
    if (valuePattern.test(value)) continue;
    throw new TypeError(
      `The header "${name}" holds a line break, a control character or a character outside Latin-1, which HTTP cannot carry`,
    );
  }
}

/**
 * Checks headers of an option, where `null` and `undefined` stand for no value.
 *
 * @throws {TypeError} as {@link checkHeaders} does.
 */
export function checkHeaderOptions(headers: HeaderOptions | undefined): void {
  checkHeaders(Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name, value ?? ''])));
}

/** @throws {TypeError} The key cannot be sent. */
export function checkIdempotencyKey(key: unknown): void {
  if (key === undefined) return;
  // HTTP would cut off a space at either end.
  if (typeof key === 'string' && key.length <= maxKeyLength && key === key.trim() && keyPattern.test(key)) return;
  throw new TypeError(
    `idempotencyKey must be 1 to ${maxKeyLength} printable ASCII characters, such as those of createIdempotencyKey()`,
  );
}

/** A value's type as a message names it. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : typeof value;
}
