import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileChange } from '../document/document-files.ts';

/** The calls that change the disk. Tests make one of them fail. */
export interface Disk {
  write(path: string, text: string): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
}

const disk: Disk = {
  write: (path, text) => writeFileSync(path, text),
  rename: (from, to) => renameSync(from, to),
  remove: (path) => rmSync(path),
};

/**
 * Writes all changes or none: it writes new texts beside their targets, then puts them all in place. If a step fails, it
 * restores every file and says so in the error.
 */
export function writeChanges(root: string, changes: readonly FileChange[], on: Disk = disk): void {
  const before = new Map<string, string | undefined>();
  const staged: string[] = [];
  const done: string[] = [];
  try {
    for (const { path, text } of changes) {
      const target = join(root, path);
      before.set(target, existsSync(target) ? readFileSync(target, 'utf8') : undefined);
      if (text === undefined) continue;
      mkdirSync(dirname(target), { recursive: true });
      staged.push(`${target}.new`);
      on.write(`${target}.new`, text);
    }
    for (const { path, text } of changes) {
      const target = join(root, path);
      done.push(target);
      if (text !== undefined) on.rename(`${target}.new`, target);
      else if (before.get(target) !== undefined) on.remove(target);
    }
  } catch (error) {
    for (const path of staged) rmSync(path, { force: true });
    for (const target of done) {
      const text = before.get(target);
      if (text === undefined) rmSync(target, { force: true });
      else writeFileSync(target, text);
    }
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Nothing was written, and all files are as before: ${reason}`, { cause: error });
  }
}
