import { formatBytes, gibibytes, type Int64Text, toBytes } from './bytes.ts';
import { diskTypes } from './generated/catalog/disk-types.ts';
import type { DiskSizes } from './generated/catalog/types.ts';

/**
 * The steps of the disk sizes of a disk type, in bytes: sizes are multiples of a step. For `local-ssd` the step depends
 * on the processor of the host class, so there are two. Types that take any size have none, nor do types that this
 * version does not know.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/concepts/storage.md}
 *
 * @example
 * ```ts
 * diskSizeSteps('network-ssd-nonreplicated'); // ['99857989632']: 93 GiB
 * ```
 */
export function diskSizeSteps(diskTypeId: string): readonly Int64Text[] {
  const steps = sizesOf(diskTypeId).flatMap(({ stepGib }) => (stepGib === undefined ? [] : [gibibytes(stepGib)]));
  return [...new Set(steps)];
}

/**
 * Whether a disk type has disks of that size on some host class: a multiple of its step, within its limits. The limits of
 * the host class itself (usually at least twice its memory) are not checked. Any size is right for a type that this
 * version does not know.
 *
 * @throws {RangeError} The size is not a number of bytes.
 */
export function isDiskSize(diskTypeId: string, diskSize: Int64Text): boolean {
  const bytes = toBytes(diskSize);
  if (bytes === 0n) return false;
  const sizes = sizesOf(diskTypeId);
  return sizes.length === 0 || sizes.some((each) => holds(each, bytes));
}

/**
 * The smallest legal disk size of a disk type that holds that many bytes.
 *
 * @param options.step Which of the steps of `local-ssd` to use, in GiB. It depends on the processor of the host class:
 * {@link diskSizeSteps} lists them, older processors first. Needed for `local-ssd` only.
 * @throws {RangeError} No disk of that type is so large, or `step` is missing or not a step of the type.
 *
 * @example
 * ```ts
 * diskSizeFor('network-ssd-nonreplicated', gibibytes(100)); // '199715979264': 186 GiB
 * ```
 */
export function diskSizeFor(
  diskTypeId: string,
  atLeast: Int64Text,
  options: { readonly step?: number | undefined } = {},
): Int64Text {
  const bytes = toBytes(atLeast);
  const sizes = chooseSizes(diskTypeId, options.step);
  const step = toBytes(sizes?.stepGib === undefined ? '1' : gibibytes(sizes.stepGib));
  const size = (bytes === 0n ? 1n : (bytes + step - 1n) / step) * step;
  if (sizes && size > toBytes(gibibytes(sizes.maximumGib))) {
    throw new RangeError(
      `No ${diskTypeId} disk can hold ${formatBytes(bytes)}: the largest has ${sizes.maximumGib} GiB`,
    );
  }
  return toBytes(size).toString();
}

const sizesOf = (diskTypeId: string): readonly DiskSizes[] =>
  diskTypes.find(({ id }) => id === diskTypeId)?.sizes ?? [];

function holds({ stepGib, minimumGib = 0, maximumGib }: DiskSizes, bytes: bigint): boolean {
  const isOnStep = stepGib === undefined || bytes % toBytes(gibibytes(stepGib)) === 0n;
  return isOnStep && bytes >= toBytes(gibibytes(minimumGib)) && bytes <= toBytes(gibibytes(maximumGib));
}

/** The sizes of a type, or those with the given step where it has several. Undefined for a type that is not known. */
function chooseSizes(diskTypeId: string, step: number | undefined): DiskSizes | undefined {
  const sizes = sizesOf(diskTypeId);
  if (sizes.length <= 1) return sizes[0];
  const chosen = sizes.find(({ stepGib }) => stepGib === step);
  if (chosen) return chosen;
  const steps = sizes.map(({ stepGib = 1 }) => `${stepGib} GiB`).join(' and ');
  throw new RangeError(`${diskTypeId} has the steps ${steps}: pass one as \`step\``);
}
