import type { GeneratedFile } from '../emit/generated-file.ts';
import type { Target } from '../emit/targets.ts';
import type { Model } from '../model/model.ts';

/** A folder and all files that belong in it, their paths relative to it. */
export interface OutputFolder {
  readonly folder: string;
  readonly files: readonly GeneratedFile[];
}

/** Formats generated files, all in one run. */
export type Format = (files: readonly GeneratedFile[]) => readonly GeneratedFile[];

/** What the targets make of a model. `folderOf`: where the output of a target goes. */
export const emitFolders = (
  model: Model,
  targets: readonly Target[],
  folderOf: (target: Target) => string = ({ folder }) => folder,
): Promise<OutputFolder[]> =>
  Promise.all(targets.map(async (target) => ({ folder: folderOf(target), files: await target.emit(model) })));

/** Formats the files of all folders in one run, which is much faster than one run for each. */
export function formatFolders(folders: readonly OutputFolder[], format: Format): OutputFolder[] {
  const all = folders.flatMap(({ folder, files }) =>
    files.map(({ path, text }) => ({ path: `${folder}/${path}`, text })),
  );
  const texts = new Map(format(all).map(({ path, text }) => [path, text]));
  return folders.map(({ folder, files }) => ({
    folder,
    files: files.map(({ path }) => ({ path, text: texts.get(`${folder}/${path}`) ?? '' })),
  }));
}
