import { join } from 'node:path';
import { applyFacts } from '../apply/apply-facts.ts';
import type { Task } from '../apply/plan.ts';
import { readCatalog } from '../catalog/read-catalog.ts';
import { comparePages } from '../compare-facts/compare-pages.ts';
import { documentFacts } from '../compare-facts/document-facts.ts';
import type { Differences } from '../compare-facts/unexplained.ts';
import { type Change, highest, type Level } from '../compare-models/change.ts';
import { type Changeset, writeChangeset } from '../compare-models/changeset.ts';
import { diffModels } from '../compare-models/diff-models.ts';
import { packageLevels } from '../compare-models/package-changes.ts';
import { bundleFiles } from '../document/bundle-files.ts';
import { DocumentFiles, type FileChange } from '../document/document-files.ts';
import type { Target } from '../emit/targets.ts';
import { buildModel } from '../model/build-model.ts';
import type { Model } from '../model/model.ts';
import { emitFolders, type Format, formatFolders } from '../output/emit-folders.ts';
import { compareFolder } from '../output/generated-folder.ts';
import { packageName, packageOutputs } from './published-packages.ts';
import { documentFile, documentFolder, explanationsFile, type Reading } from './read-all.ts';

/** A repository, and how packages are generated in it. */
export interface Repository {
  readonly root: string;
  readonly targets: readonly Target[];
  readonly format: Format;
}

export interface SyncPlan {
  /** All files that differ, from the root of the repository. */
  readonly files: readonly FileChange[];
  /** What still differs afterwards, because it is not mechanical. */
  readonly left: Differences;
  readonly tasks: readonly Task[];
  readonly changes: readonly Change[];
  readonly levels: ReadonlyMap<string, Level>;
  readonly changeset?: Changeset;
}

/** Works out everything that a sync writes: document, generated packages and changeset. Touches no file. */
export async function planSync(repository: Repository, { pages, explanations }: Reading): Promise<SyncPlan> {
  const source = DocumentFiles.read(documentFolder(repository.root));
  const spec = await bundleFiles(source);
  const applied = await applyFacts(source, pages, explanations);
  const { differences } = comparePages(pages, documentFacts(applied.spec), explanations);
  if (differences.stale.length > 0) applied.files.deleteKeys(explanationsFile, differences.stale);

  const catalog = readCatalog(documentFile(repository.root));
  const before = buildModel(spec, catalog);
  const after = buildModel(applied.spec, catalog);
  const changes = diffModels(before, after);
  const levels = await packageLevels(packageOutputs(repository.root, repository.targets), before, after, changes);
  const isChanged = JSON.stringify(spec) !== JSON.stringify(applied.spec);
  // The document is published too, and shows every change.
  const documentName = packageName(repository.root, 'openapi');
  if (documentName !== undefined && isChanged)
    levels.set(documentName, highest(changes.map((change) => change.level)) ?? 'patch');
  const changeset = writeChangeset(levels, changes);
  const documentFiles = applied.files.changes().map(({ path, text }) => ({ path: `openapi/${path}`, text }));
  return {
    files: [
      ...documentFiles,
      ...(isChanged ? await packageFiles(repository, after) : []),
      ...(changeset ? [{ path: `.changeset/${changeset.file}`, text: changeset.text }] : []),
    ],
    left: { ...differences, stale: [] },
    tasks: applied.tasks,
    changes,
    levels,
    ...(changeset ? { changeset } : {}),
  };
}

/** Generated files that differ from those on the disk. */
async function packageFiles({ root, targets, format }: Repository, model: Model): Promise<FileChange[]> {
  const folders = formatFolders(await emitFolders(model, targets), format);
  return folders.flatMap(({ folder, files }) => {
    const texts = new Map(files.map(({ path, text }) => [path, text]));
    return compareFolder(join(root, folder), files).map(({ path, kind }) => ({
      path: `${folder}/${path}`,
      text: kind === 'orphaned' ? undefined : texts.get(path),
    }));
  });
}
