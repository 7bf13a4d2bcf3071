import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { GeneratedFile } from '../emit/generated-file.ts';

export interface Difference {
  readonly path: string;
  readonly kind: 'stale' | 'missing' | 'orphaned';
}

/** How a folder differs from the files that belong in it, sorted by path. */
export function compareFolder(folder: string, files: readonly GeneratedFile[]): Difference[] {
  const wanted = new Map(files.map((file) => [file.path, file.text]));
  const present = listFiles(folder);
  const differences: Difference[] = [];
  for (const [path, text] of wanted) {
    if (!present.includes(path)) differences.push({ path, kind: 'missing' });
    else if (readFileSync(join(folder, path), 'utf8') !== text) differences.push({ path, kind: 'stale' });
  }
  for (const path of present) if (!wanted.has(path)) differences.push({ path, kind: 'orphaned' });
  return differences.sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** Makes a folder hold exactly these files. Files that are already correct keep their time stamps. */
export function replaceFolder(folder: string, files: readonly GeneratedFile[]): Difference[] {
  const differences = compareFolder(folder, files);
  const texts = new Map(files.map((file) => [file.path, file.text]));
  for (const { path, kind } of differences) {
    if (kind === 'orphaned') rmSync(join(folder, path));
    else writeText(join(folder, path), texts.get(path) ?? '');
  }
  return differences;
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Writes a file, and the folders above it where they are missing. */
export function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
