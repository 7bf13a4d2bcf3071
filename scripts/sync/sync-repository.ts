import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyFacts } from '../apply/apply-facts.ts';
import type { Task } from '../apply/plan.ts';
import { comparePages, type PageComparison } from '../compare-facts/compare-pages.ts';
import { documentFacts } from '../compare-facts/document-facts.ts';
import type { Differences, Explanations } from '../compare-facts/unexplained.ts';
import { unreadDoubts } from '../compare-facts/unread-limits.ts';
import { type Change, highest, type Level } from '../compare-models/change.ts';
import { type Changeset, writeChangeset } from '../compare-models/changeset.ts';
import { diffModels } from '../compare-models/diff-models.ts';
import { type PackageOutput, packageLevels } from '../compare-models/package-changes.ts';
import { completeFacts } from '../docs/complete-facts.ts';
import type { Facts } from '../docs/facts.ts';
import { type PagesRead, readPages } from '../docs/read-pages.ts';
import { bundleFiles } from '../document/bundle-files.ts';
import { DocumentFiles, type FileChange } from '../document/document-files.ts';
import type { GeneratedFile } from '../emit/generated-file.ts';
import type { Target } from '../emit/targets.ts';
import { buildModel } from '../model/build-model.ts';
import { readSpec } from '../model/read-spec.ts';
import { compareFolder } from '../write.ts';

/** Where a repository keeps what a sync reads and writes. */
export interface Repository {
  readonly root: string;
  readonly targets: readonly Target[];
  /** Formats generated files, all in one run. */
  format(files: readonly GeneratedFile[]): GeneratedFile[];
}

export interface Reading extends PageComparison {
  readonly pages: PagesRead;
  readonly document: Facts;
  readonly explanations: Explanations;
}

const explanationsFile = 'beyond-pages.yaml';

/** Reads pages and document and compares them. */
export async function readAll(repository: Repository, docs: string): Promise<Reading> {
  const raw = readPages(docs);
  const folder = join(repository.root, 'openapi');
  const document = documentFacts(await readSpec(join(folder, 'openapi.yaml')));
  const pages = { ...raw, ...completeFacts(raw, document) };
  const explanations = readExplanations(DocumentFiles.read(folder));
  const compared = comparePages(pages, document, explanations);
  const doubts = [...pages.doubts, ...unreadDoubts(pages, compared.differences)];
  return { pages: { ...pages, doubts }, document, explanations, ...compared };
}

const readExplanations = (files: DocumentFiles): Explanations =>
  files.has(explanationsFile) ? ((files.get(explanationsFile).toJS() as Explanations | null) ?? {}) : {};

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
export async function planSync(repository: Repository, reading: Reading): Promise<SyncPlan> {
  const { pages, explanations } = reading;
  const source = DocumentFiles.read(join(repository.root, 'openapi'));
  const spec = await bundleFiles(source);
  const applied = await applyFacts(source, pages, explanations);
  const { differences } = comparePages(pages, documentFacts(applied.spec), explanations);
  if (differences.stale.length > 0) applied.files.deleteKeys(explanationsFile, differences.stale);

  const before = buildModel(spec);
  const after = buildModel(applied.spec);
  const changes = diffModels(before, after);
  const outputs = repository.targets.flatMap((target) => packageOutput(repository, target) ?? []);
  const levels = await packageLevels(outputs, before, after, changes);
  const documentName = packageName(repository.root, 'openapi');
  // The document is published too, and shows every change.
  const isChanged = JSON.stringify(spec) !== JSON.stringify(applied.spec);
  if (documentName !== undefined && isChanged)
    levels.set(documentName, highest(changes.map((change) => change.level)) ?? 'patch');
  const changeset = writeChangeset(levels, changes);
  const documentFiles = applied.files.changes().map(({ path, text }) => ({ path: `openapi/${path}`, text }));
  return {
    files: [
      ...documentFiles,
      ...(isChanged ? await generated(repository, after) : []),
      ...(changeset ? [{ path: `.changeset/${changeset.file}`, text: changeset.text }] : []),
    ],
    left: { ...differences, stale: [] },
    tasks: applied.tasks,
    changes,
    levels,
    ...(changeset ? { changeset } : {}),
  };
}

function packageName(root: string, folder: string): string | undefined {
  const file = join(root, folder, 'package.json');
  if (!existsSync(file)) return undefined;
  const { name, private: isPrivate } = JSON.parse(readFileSync(file, 'utf8')) as { name?: string; private?: boolean };
  return isPrivate ? undefined : name;
}

/** The published package that a target generates into: the nearest folder above it that has a name. */
function packageOutput(repository: Repository, target: Target): PackageOutput | undefined {
  const parts = target.folder.split('/');
  for (let length = parts.length; length > 0; length -= 1) {
    const name = packageName(repository.root, parts.slice(0, length).join('/'));
    if (name === undefined) continue;
    return { name, emit: async (model) => [...(await target.emit(model)), ...((await target.shows?.(model)) ?? [])] };
  }
  return undefined;
}

async function generated(repository: Repository, model: ReturnType<typeof buildModel>): Promise<FileChange[]> {
  const outputs = await Promise.all(
    repository.targets.map(async (target) => ({ folder: target.folder, files: await target.emit(model) })),
  );
  const all = outputs.flatMap(({ folder, files }) =>
    files.map(({ path, text }) => ({ path: `${folder}/${path}`, text })),
  );
  const formatted = repository.format(all);
  return outputs.flatMap(({ folder }) => {
    const own = formatted
      .filter((file) => file.path.startsWith(`${folder}/`))
      .map((file) => ({ path: file.path.slice(folder.length + 1), text: file.text }));
    const texts = new Map(own.map((file) => [file.path, file.text]));
    return compareFolder(join(repository.root, folder), own).map(({ path, kind }) => ({
      path: `${folder}/${path}`,
      text: kind === 'orphaned' ? undefined : texts.get(path),
    }));
  });
}
