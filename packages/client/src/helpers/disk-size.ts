import { formatBytes, gibibytes, type Int64Text, toBytes } from './bytes.ts';

/** Storage types whose sizes go by steps, and those steps. */
const steps = {
  'network-ssd-nonreplicated': [93],
  'network-ssd-io-m3': [93],
  // Cascade Lake and older; Ice Lake and newer.
  'local-ssd': [100, 368],
} as const;

/** Largest disk of `network-ssd`. */
const largestNetworkDisk = 4096;

/**
 * The step of the disk sizes of a storage type, in bytes: sizes are multiples of it. For `local-ssd` the step depends on
 * the processor of the host class, so there are two; for types that take any size there is none. Types that this
 * version does not know have none either.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/concepts/storage.md}
 *
 * @example
 * ```ts
 * diskSizeSteps('network-ssd-nonreplicated'); // ['99857989632']: 93 GiB
 * ```
 */
export const diskSizeSteps = (diskTypeId: string): readonly Int64Text[] =>
  Object.hasOwn(steps, diskTypeId) ? steps[diskTypeId as keyof typeof steps].map((step) => gibibytes(step)) : [];

/**
 * Whether a storage type may have a disk of that size, as far as the documentation says: by the step of the type, and up
 * to 4096 GiB for `network-ssd`. The bounds of the host class (at least twice its memory) are not known here.
 *
 * @throws {RangeError} The size is not a number of bytes.
 */
export function isDiskSize(diskTypeId: string, diskSize: Int64Text): boolean {
  const bytes = toBytes(diskSize);
  if (bytes === 0n) return false;
  if (diskTypeId === 'network-ssd') return bytes <= toBytes(gibibytes(largestNetworkDisk));
  const sizes = diskSizeSteps(diskTypeId);
  return sizes.length === 0 || sizes.some((step) => bytes % toBytes(step) === 0n);
}

/**
 * The smallest legal disk size of a storage type that holds that many bytes.
 *
 * @param options.step Which of the steps to use for `local-ssd`: `100` GiB for host classes up to Cascade Lake, `368` GiB
 * for Ice Lake and newer. Needed for `local-ssd` only.
 * @throws {RangeError} No disk of that type is so large, or `step` is missing.
 *
 * @example
 * ```ts
 * diskSizeFor('network-ssd-nonreplicated', gibibytes(100)); // '199715979264': 186 GiB
 * ```
 */
export function diskSizeFor(
  diskTypeId: string,
  atLeast: Int64Text,
  options: { readonly step?: 100 | 368 | undefined } = {},
): Int64Text {
  const bytes = toBytes(atLeast);
  const sizes = diskSizeSteps(diskTypeId);
  if (sizes.length > 1 && options.step === undefined) {
    throw new RangeError(
      `${diskTypeId} has the steps ${sizes.map((size) => formatBytes(size)).join(' and ')}: pass \`step\``,
    );
  }
  const step = toBytes(sizes.length > 1 ? gibibytes(options.step!) : (sizes[0] ?? '1'));
  const size = (bytes === 0n ? 1n : (bytes + step - 1n) / step) * step;
  if (!isDiskSize(diskTypeId, toText(size))) {
    throw new RangeError(
      `No ${diskTypeId} disk can hold ${formatBytes(bytes)}: the largest has ${largestNetworkDisk} GiB`,
    );
  }
  return toText(size);
}

const toText = (bytes: bigint): Int64Text => toBytes(bytes).toString();
