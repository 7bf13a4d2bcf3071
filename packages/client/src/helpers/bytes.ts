/** A number of bytes as the API writes it: decimal digits, because JSON numbers cannot hold all of them. */
export type Int64Text = string;

const kibi = 1024n;
const largest = 2n ** 63n - 1n;

/** Units of the API. Its documentation writes GB and means these: 1 GB = 2^30 bytes. */
const units = { B: 1n, KiB: kibi, MiB: kibi ** 2n, GiB: kibi ** 3n, TiB: kibi ** 4n } as const;

/** Names of the units of bytes. */
export type ByteUnit = keyof typeof units;

/**
 * Kibibytes (2^10 bytes) as the API writes sizes.
 *
 * @throws {RangeError} It is not a whole number of bytes from 0 to 2^63 − 1.
 */
export const kibibytes = (count: number | bigint): Int64Text => multiply(count, 'KiB');

/**
 * Mebibytes (2^20 bytes) as the API writes sizes.
 *
 * @throws {RangeError} It is not a whole number of bytes from 0 to 2^63 − 1.
 */
export const mebibytes = (count: number | bigint): Int64Text => multiply(count, 'MiB');

/**
 * Gibibytes (2^30 bytes) as the API writes sizes. The vendor's documentation calls them GB.
 *
 * @throws {RangeError} It is not a whole number of bytes from 0 to 2^63 − 1.
 *
 * @example
 * ```ts
 * const resources = { resourcePresetId: 'hm3-c2-m8', diskSize: gibibytes(16), diskTypeId: 'network-ssd' };
 * gibibytes(16); // '17179869184'
 * gibibytes(1.5); // '1610612736'
 * ```
 */
export const gibibytes = (count: number | bigint): Int64Text => multiply(count, 'GiB');

/**
 * Tebibytes (2^40 bytes) as the API writes sizes.
 *
 * @throws {RangeError} It is not a whole number of bytes from 0 to 2^63 − 1.
 */
export const tebibytes = (count: number | bigint): Int64Text => multiply(count, 'TiB');

/**
 * Reads a size of the API, exactly.
 *
 * @throws {RangeError} It is not a whole number of bytes from 0 to 2^63 − 1.
 *
 * @example
 * ```ts
 * toBytes('17179869184'); // 17179869184n
 * toBytes('17179869184') / toBytes(gibibytes(1)); // 16n
 * ```
 */
export function toBytes(size: Int64Text | number | bigint): bigint {
  const isValid =
    typeof size === 'string' ? /^\d{1,19}$/.test(size) : typeof size === 'bigint' || Number.isSafeInteger(size);
  const bytes = isValid ? BigInt(size) : -1n;
  if (bytes < 0n || bytes > largest)
    throw new RangeError(`${String(size)} is not a number of bytes from 0 to 2^63 − 1`);
  return bytes;
}

/**
 * Reads a size as people write it, such as `16 GiB`, `1.5TiB` or `512`.
 *
 * @throws {RangeError} The unit is unknown or ambiguous (`GB`), or it is not a whole number of bytes.
 *
 * @example
 * ```ts
 * parseBytes('16 GiB'); // '17179869184'
 * ```
 */
export function parseBytes(text: string): Int64Text {
  const [, digits, fraction = '', unit = 'B'] = sizePattern.exec(text.trim()) ?? [];
  if (digits === undefined) throw new RangeError(`"${text}" is not a size: write it like 16 GiB`);
  if (!Object.hasOwn(units, unit))
    throw new RangeError(`${unit} is not a unit of size: use ${Object.keys(units).join(', ')}`);
  return scale(BigInt(digits + fraction), fraction.length, unit as ByteUnit, text);
}

const sizePattern = /^(\d{1,19})(?:\.(\d{1,19}))?\s*([A-Za-z]+)?$/;

/**
 * Writes a size for people, in the largest unit that it reaches. Rounded to `fractionDigits`; exact if the unit divides
 * the size.
 *
 * @param options.fractionDigits Most digits after the point. Default 2.
 * @param options.unit Unit to write it in.
 *
 * @example
 * ```ts
 * formatBytes('17179869184'); // '16 GiB'
 * formatBytes('1610612736'); // '1.5 GiB'
 * ```
 */
export function formatBytes(
  size: Int64Text | number | bigint,
  options: { readonly fractionDigits?: number | undefined; readonly unit?: ByteUnit | undefined } = {},
): string {
  const { fractionDigits = 2 } = options;
  const bytes = toBytes(size);
  const names = Object.keys(units) as ByteUnit[];
  const unit = options.unit ?? names.findLast((name) => bytes >= units[name]) ?? 'B';
  const power = 10n ** BigInt(fractionDigits);
  const rounded = (bytes * power * 2n + units[unit]) / (units[unit] * 2n);
  const fraction = trimZeros((rounded % power).toString().padStart(fractionDigits, '0'));
  return `${rounded / power}${rounded % power === 0n ? '' : `.${fraction}`} ${unit}`;
}

function trimZeros(digits: string): string {
  let end = digits.length;
  while (digits.endsWith('0', end)) end -= 1;
  return digits.slice(0, end);
}

function multiply(count: number | bigint, unit: ByteUnit): Int64Text {
  if (typeof count === 'bigint') return scale(count, 0, unit, String(count));
  // The product is exact in binary; the decimal text of a fraction is not.
  const bytes = count * Number(units[unit]);
  if (Number.isSafeInteger(count)) return scale(BigInt(count), 0, unit, String(count));
  if (Number.isSafeInteger(bytes)) return scale(BigInt(bytes), 0, 'B', `${count} ${unit}`);
  throw notWhole(`${count} ${unit}`);
}

function scale(digits: bigint, fractionDigits: number, unit: ByteUnit, text: string): Int64Text {
  const divisor = 10n ** BigInt(fractionDigits);
  const product = digits * units[unit];
  const bytes = product / divisor;
  if (product % divisor !== 0n || bytes < 0n || bytes > largest) throw notWhole(text);
  return bytes.toString();
}

const notWhole = (text: string): RangeError =>
  new RangeError(`${text} is not a whole number of bytes from 0 to 2^63 − 1`);
