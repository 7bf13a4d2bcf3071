import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageOutput } from '../compare-models/package-changes.ts';
import type { Target } from '../emit/targets.ts';

/** The published packages that targets generate into, each with what it shows of a model. */
export const packageOutputs = (root: string, targets: readonly Target[]): PackageOutput[] =>
  targets.flatMap((target) => packageOutput(root, target) ?? []);

/** The nearest folder above the output that is a published package. */
function packageOutput(root: string, target: Target): PackageOutput | undefined {
  const parts = target.folder.split('/');
  for (let length = parts.length; length > 0; length -= 1) {
    const name = packageName(root, parts.slice(0, length).join('/'));
    if (name === undefined) continue;
    return { name, emit: async (model) => [...(await target.emit(model)), ...((await target.shows?.(model)) ?? [])] };
  }
  return undefined;
}

/** Name of the package in a folder; undefined for a private one, and where there is none. */
export function packageName(root: string, folder: string): string | undefined {
  const file = join(root, folder, 'package.json');
  if (!existsSync(file)) return undefined;
  const { name, private: isPrivate } = JSON.parse(readFileSync(file, 'utf8')) as { name?: string; private?: boolean };
  return isPrivate ? undefined : name;
}
