import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { documentFacts } from './compare-facts/document-facts.ts';
import { renderPages } from './docs/testing/render-pages.ts';
import type { Spec } from './model/read-spec.ts';

// Each test starts the command.
vi.setConfig({ testTimeout: 60_000 });

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function run(...args: string[]) {
  const result = spawnSync(process.execPath, [join(import.meta.dirname, 'sync.ts'), ...args], { encoding: 'utf8' });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

/** Pages of the invented API, which has nothing in common with the document of this repository. */
function inventedPages(): string {
  const mini = readFileSync(join(import.meta.dirname, 'fixtures/mini/openapi.yaml'), 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  folders.push(folder);
  for (const [path, text] of renderPages(documentFacts(parseYaml(mini) as Spec), 2025)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test('says in its help that it is a dry run without --write', () => {
  const { code, out } = run('--help');
  expect(code).toBe(0);
  expect(out.replaceAll(/\s+/g, ' ')).toContain('Without --write this is a dry run');
});

test('lists differences with page and pointer, ends with 1 and prints no colours into a pipe', () => {
  const { code, out } = run('--docs', inventedPages());
  expect(code).toBe(1);
  expect(out).toContain('+ Book.Get  operation GET /v1/books/{bookId}\n      Book/get.md  #/paths\n');
  expect(out).toContain('Dry run: nothing was written.');
  expect(out).not.toContain('\u001B[');
});

test('prints the comparison as JSON', () => {
  const { code, out } = run('--docs', inventedPages(), '--json');
  const result = JSON.parse(out);
  expect(code).toBe(1);
  expect(result.added).toContainEqual({
    owner: 'Book.Get',
    place: 'operation',
    what: 'method',
    value: 'GET',
    source: 'Book/get.md',
  });
  expect(result).toMatchObject({ changed: [], removed: [], stale: [], counts: { pages: { 2025: 6 } } });
});

test('ends with 2 and one line when the pages cannot be read', () => {
  expect(run('--docs', '/nowhere', '--write')).toEqual({
    code: 2,
    out: '',
    err: '/nowhere: no such folder; pass one with documentation pages\n',
  });
});
