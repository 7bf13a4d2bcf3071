import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { completeFacts } from '../docs/complete-facts.ts';
import { parsePage } from '../docs/page.ts';
import { readPages } from '../docs/read-pages.ts';
import { renderPages } from '../docs/testing/render-pages.ts';
import type { Spec } from '../model/read-spec.ts';
import { comparePages } from './compare-pages.ts';
import { documentFacts } from './document-facts.ts';
import { keyOf } from './fact.ts';
import { listFacts } from './list-facts.ts';

const mini = readFileSync(join(import.meta.dirname, '../fixtures/mini/openapi.yaml'), 'utf8');
const document = documentFacts(parseYaml(mini) as Spec);

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folderOf(texts: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  folders.push(folder);
  for (const [path, text] of texts) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const read = (texts: ReadonlyMap<string, string>) => completeFacts(readPages(folderOf(texts)), document);

test.each([2019, 2024, 2025] as const)('reads the facts of the document from pages of the format of %i', (format) => {
  const pages = read(renderPages(document, format));
  const comparison = comparePages(pages, document, {}).comparison;
  expect(comparison).toMatchObject({ added: [], changed: [], removed: [] });
  expect(comparison.same).toBeGreaterThan(100);
});

test.each([2019, 2024, 2025] as const)(
  'reads pages with CRLF and a byte order mark like those without (%i)',
  (format) => {
    const texts = renderPages(document, format);
    const windows = new Map([...texts].map(([path, text]) => [path, `\uFEFF${text.replaceAll('\n', '\r\n')}`]));
    expect(listFacts(read(windows))).toEqual(listFacts(read(texts)));
  },
);

test.each([2019, 2024, 2025] as const)(
  'notices a new field and a changed limit on a page of the format of %i',
  (format) => {
    const changed = structuredClone(document);
    const book = changed.messages.find((message) => message.name === 'google.library.Book');
    const title = book?.fields.find((field) => field.name === 'title');
    if (title) title.constraints = { ...title.constraints, maxLength: 99 };
    book?.fields.push({
      name: 'isbn',
      type: { kind: 'string' },
      repeated: false,
      required: true,
      deprecated: false,
      constraints: {},
    });
    const comparison = comparePages(read(renderPages(changed, format)), document, {}).comparison;
    expect(comparison.changed.map(({ page }) => `${keyOf(page)} ${page.value}`)).toEqual([
      'google.library.Book title: maxLength 99',
    ]);
    expect(comparison.added.map(keyOf)).toEqual([
      'google.library.Book isbn: type',
      'google.library.Book isbn: required',
    ]);
  },
);

test('removes nothing that an older page leaves out', () => {
  const changed = structuredClone(document);
  for (const message of changed.messages) message.fields = message.fields.slice(0, 2);
  for (const operation of changed.operations) operation.queryParameters = [];
  for (const format of [2019, 2024] as const) {
    const pages = read(renderPages(changed, format));
    expect(comparePages(pages, document, {}).comparison.removed).toEqual([]);
  }
});

test('prefers the newest page of an operation, and says so', () => {
  const texts = new Map([
    ...[...renderPages(document, 2019)].map(([path, text]): [string, string] => [`old/${path}`, text]),
    ...[...renderPages(document, 2025)].map(([path, text]): [string, string] => [`new/${path}`, text]),
  ]);
  const pages = readPages(folderOf(texts));
  expect(pages.formats).toEqual({ 2019: 6, 2025: 6 });
  expect(pages.operations.every((operation) => operation.source.startsWith('new/'))).toBe(true);
  expect(pages.doubts.filter((doubt) => doubt.page.startsWith('old/'))).toHaveLength(6);
});

test('prefers the page that states more where pages contradict each other, and says so', () => {
  const texts = renderPages(document, 2025);
  const page = texts.get('Book/get.md') ?? '';
  texts.set(
    'Book/get.md',
    page.replace('|| title | **string**', '|| isbn | **string**\n\nNumber. ||\n|| title | **string**'),
  );
  const pages = readPages(folderOf(texts));
  const book = pages.messages.find((message) => message.name === 'google.library.Book');
  expect(book?.fields.map((field) => field.name)).toContain('isbn');
  expect(pages.doubts.map((doubt) => `${doubt.page}: ${doubt.text}`)).toContain(
    'Book/list.md: google.library.Book differs from Book/get.md in the fields isbn; Book/get.md counts as the newer one',
  );
});

test('prefers the page that changed last in git, even where it states less', () => {
  const texts = renderPages(document, 2025);
  const folder = folderOf(texts);
  const git = (date: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.test', ...args], {
      cwd: folder,
      env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
      stdio: 'pipe',
    });
  git('2026-01-01T00:00:00Z', 'init', '-q');
  git('2026-01-01T00:00:00Z', 'add', '.');
  git('2026-01-01T00:00:00Z', 'commit', '-qm', 'pages');
  const page = texts.get('Book/list.md') ?? '';
  writeFileSync(join(folder, 'Book/list.md'), page.replace(/\|\| lent \| [^|]* \|\|\n/, ''));
  git('2026-02-01T00:00:00Z', 'commit', '-qam', 'a field goes');
  const pages = readPages(folder);
  const book = pages.messages.find((message) => message.name === 'google.library.Book');
  expect(book?.fields.map((field) => field.name)).not.toContain('lent');
  expect(pages.doubts.map((doubt) => doubt.text)).toContain(
    'google.library.Book differs from Book/list.md in the fields lent; Book/list.md counts as the newer one',
  );
});

test('keeps the types of metadata and result that pages of 2024 name, and leaves their Operation alone', () => {
  const page = (renderPages(document, 2024).get('Book/create.md') ?? '')
    .replace('{#google.library.Job}', '{#google.library.operation.Operation}')
    .replace('|| metadata | **object**', '|| metadata | **[CreateBookMetadata](#google.library.CreateBookMetadata)**');
  const text = `${page}\n## CreateBookMetadata {#google.library.CreateBookMetadata}\n\n#|\n||Field | Description ||\n|| bookId | **string**\n\nId. ||\n|#\n`;
  const pages = readPages(folderOf(new Map([['Book/create.md', text]])));
  expect(pages.operations[0]?.longRunning).toEqual({ metadata: 'google.library.CreateBookMetadata' });
  expect(pages.messages.map((message) => message.name)).not.toContain('google.library.operation.Operation');
});

const good = renderPages(document, 2025);
const goodPage = good.get('Book/create.md') ?? '';

test.each<[title: string, texts: [string, string][], message: RegExp]>([
  ['an empty folder', [], /no Markdown pages/],
  ['a folder without pages', [['notes.md', '# Notes\n']], /no operation pages/],
  ['a folder of index pages', [['Book/index.md', '# Book\n']], /no operation pages/],
  [
    'a page in an unknown format',
    [['Book/create.md', '<h1>Book</h1>\n']],
    /^Book\/create\.md: unknown page format\. .*Remove the page/,
  ],
  [
    'a page without front matter end',
    [['Book/create.md', goodPage.slice(0, 30)]],
    /^Book\/create\.md: the front matter does not end\. The page is truncated/,
  ],
])('refuses %s', (_title, texts, message) => {
  expect(() => readPages(folderOf(new Map(texts)))).toThrow(message);
});

test('refuses a missing folder and a file', () => {
  expect(() => readPages('/nowhere/at/all')).toThrow('no such folder');
  expect(() => readPages(join(folderOf(new Map([['a.md', '']])), 'a.md'))).toThrow('this is a file');
});

test.each([2019, 2025] as const)('never mistakes a truncated page for one that states less (%i)', (format) => {
  const text = renderPages(document, format).get('Book/create.md') ?? '';
  const keysOf = (source: string): string[] => {
    const { operation, messages } = parsePage(source, 'Book/create.md');
    return [...listFacts(completeFacts({ operations: [operation], messages }, document)).keys()];
  };
  const whole = new Set(keysOf(text));
  for (let length = 1; length < text.length; length += 1) {
    let keys: string[];
    try {
      keys = keysOf(text.slice(0, length));
    } catch (error) {
      expect(String(error)).toContain('Book/create.md');
      continue;
    }
    if (format === 2025) expect([length, keys]).toEqual([length, [...whole]]);
    else for (const key of keys) expect(whole.has(key)).toBe(true);
  }
});

test('skips files that are not operation pages', () => {
  const texts = new Map([
    ...good,
    ['authentication.md', '---\neditable: false\n---\n\n# Authentication\n\nProse.\n'],
    ['grpc/Book/create.md', '---\neditable: false\n---\n\n# Library API, gRPC: Book.Create\n'],
    ['README.md', '# Read me\n'],
    ['picture.png', 'no text'],
    ['Book/create.md.bak', 'old'],
  ]);
  const pages = readPages(folderOf(texts));
  expect(pages.operations).toHaveLength(6);
  expect(pages.skipped).toEqual(['authentication.md', 'grpc/Book/create.md']);
});

test('refuses a folder without all pages that its index names, and lists the missing ones', () => {
  const texts = new Map(good);
  texts.delete('Book/create.md');
  texts.delete('Book/list.md');
  expect(() => readPages(folderOf(texts))).toThrow(
    /^Book\/index\.md: the index names list\.md, which is missing\nBook\/index\.md: the index names create\.md, .*\nThe checkout is incomplete: fetch the missing pages/,
  );
});

test('ignores the index of older pages, which remove nothing', () => {
  const texts = renderPages(document, 2019);
  texts.delete('Book/create.md');
  expect(readPages(folderOf(texts))).toMatchObject({ doubts: [], complete: [] });
});
