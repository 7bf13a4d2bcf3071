import type { DiskSizes, HostClass } from '../generated/catalog/types.ts';
import { familyOf, findDiskType, gibibyte } from './catalog.ts';

/** The rule that a disk of this size breaks on hosts of this class, or undefined. */
export function diskProblem(diskSize: number, diskTypeId: string, hostClass: HostClass): string | undefined {
  const { platform, diskTypes, maximumDiskGib } = familyOf(hostClass);
  const sizes = findDiskType(diskTypeId)?.sizes.find(({ platforms }) => platforms.includes(platform));
  if (!sizes || !diskTypes.includes(diskTypeId)) return `Disk type ${diskTypeId} is not available for ${hostClass.id}`;
  const smallest = minimumDiskGib(hostClass, sizes);
  if (diskSize < smallest * gibibyte) {
    return `Invalid disk size: ${hostClass.id} needs at least ${smallest * gibibyte} bytes (${smallest} GB)`;
  }
  const largest = Math.min(sizes.maximumGib, maximumDiskGib);
  if (diskSize > largest * gibibyte) {
    return `Invalid disk size: ${diskTypeId} on ${hostClass.id} takes at most ${largest * gibibyte} bytes (${largest} GB)`;
  }
  const { stepGib } = sizes;
  if (stepGib !== undefined && diskSize % (stepGib * gibibyte) !== 0) {
    return `Invalid disk size: ${diskTypeId} takes multiples of ${stepGib * gibibyte} bytes (${stepGib} GB)`;
  }
  return undefined;
}

/** Smallest disk that both the class and the disk type allow, rounded up to the step of the type. */
function minimumDiskGib({ minimumDiskGib }: HostClass, { minimumGib = 1, stepGib = 1 }: DiskSizes): number {
  return Math.ceil(Math.max(minimumDiskGib, minimumGib) / stepGib) * stepGib;
}
