import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatFiles } from './format-files.ts';
import { compareFolder, replaceFolder } from './generated-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('lists every stale, missing and orphaned file, not only the first', () => {
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'same.ts'), 'same');
  writeFileSync(join(folder, 'stale.ts'), 'old');
  writeFileSync(join(folder, 'deep/orphan.ts'), 'orphan');
  const files = [
    { path: 'same.ts', text: 'same' },
    { path: 'stale.ts', text: 'new' },
    { path: 'deep/missing.ts', text: 'missing' },
  ];
  expect(compareFolder(folder, files)).toEqual([
    { path: 'deep/missing.ts', kind: 'missing' },
    { path: 'deep/orphan.ts', kind: 'orphaned' },
    { path: 'stale.ts', kind: 'stale' },
  ]);
});

test('replaces the whole folder, changes nothing the second time and leaves correct files untouched', () => {
  writeFileSync(join(folder, 'orphan.ts'), 'orphan');
  writeFileSync(join(folder, 'same.ts'), 'same');
  utimesSync(join(folder, 'same.ts'), 1, 1);
  const files = [
    { path: 'same.ts', text: 'same' },
    { path: 'deep/new.ts', text: 'new' },
  ];
  expect(replaceFolder(folder, files)).toHaveLength(2);
  expect(readFileSync(join(folder, 'deep/new.ts'), 'utf8')).toBe('new');
  expect(statSync(join(folder, 'same.ts')).mtimeMs).toBe(1000);
  expect(replaceFolder(folder, files)).toEqual([]);
});

test('formats files with the pinned formatter, the same way twice', () => {
  const root = join(import.meta.dirname, '../..');
  const [once] = formatFiles([{ path: 'a/b.ts', text: 'export const a={b:"c"}' }], root);
  expect(once).toEqual({ path: 'a/b.ts', text: "export const a = { b: 'c' };\n" });
  expect(formatFiles([once!], root)).toEqual([once]);
});
