import type { GeneratedFile } from '../emit/generated-file.ts';
import type { Model } from '../model/model.ts';
import { type Change, highest, type Level, type Part } from './change.ts';
import { withoutLimits, withPart } from './partial-models.ts';

/** A published package and the code generated into it. */
export interface PackageOutput {
  /** `@managed-redis/types` */
  readonly name: string;
  emit(model: Model): Promise<readonly GeneratedFile[]> | readonly GeneratedFile[];
}

/**
 * The bump each package deserves: none where its output is the same, else the highest among the changes that its output
 * shows. A narrower limit does not break a package without limits, and a lost field does not break one that only lists
 * operations.
 */
export async function packageLevels(
  packages: readonly PackageOutput[],
  before: Model,
  after: Model,
  changes: readonly Change[],
): Promise<Map<string, Level>> {
  const levels = new Map<string, Level>();
  for (const output of packages) {
    const present = textOf(await output.emit(after));
    if (textOf(await output.emit(before)) === present) continue;
    const withLimits = codeOf(await output.emit(after));
    const showsLimits = codeOf(await output.emit(withoutLimits(after))) !== withLimits;
    const visible = changes.filter((change) => change.aspect !== 'limit' || showsLimits);
    const level = (await shownLevel(output, before, after, visible)) ?? 'patch';
    levels.set(output.name, highest([level, levels.get(output.name) ?? 'patch']) ?? level);
  }
  return levels;
}

/** The highest level among the changes that the output shows. */
async function shownLevel(
  output: PackageOutput,
  before: Model,
  after: Model,
  changes: readonly Change[],
): Promise<Level | undefined> {
  const tried = new Map<string, boolean>();
  for (const level of ['major', 'minor'] as const) {
    for (const { part } of changes.filter((change) => change.level === level)) {
      const key = `${part.kind} ${part.name}`;
      if (!tried.has(key)) tried.set(key, await shows(output, before, after, part));
      if (tried.get(key)) return level;
    }
  }
  return undefined;
}

/** Whether the output differs when only this part of the model changes. */
async function shows(output: PackageOutput, before: Model, after: Model, part: Part): Promise<boolean> {
  try {
    const { without, with: changed } = withPart(before, after, part);
    return textOf(await output.emit(without)) !== textOf(await output.emit(changed));
  } catch {
    // A part that cannot be emitted alone counts as shown, so that no bump is too small.
    return true;
  }
}

/** The text without documentation comments, which name limits that the code need not know. */
const codeOf = (files: readonly GeneratedFile[]): string =>
  textOf(files.map(({ path, text }) => ({ path, text: text.replaceAll(/ *\/\*\*[\s\S]*?\*\/\n?/g, '') })));

const textOf = (files: readonly GeneratedFile[]): string =>
  JSON.stringify(
    files.map((file) => [file.path, file.text]).sort(([left = ''], [right = '']) => (left < right ? -1 : 1)),
  );
