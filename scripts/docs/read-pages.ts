import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Doubt, Facts, MessageFact, OperationFact, Page } from './facts.ts';
import { mergeMessage, newerOperation, type PageDate } from './merge.ts';
import { formatOf, normalize, parsePage } from './page.ts';

export interface PagesRead extends Facts {
  readonly doubts: Doubt[];
  readonly complete: string[];
  /** Number of pages of each format. */
  readonly formats: Readonly<Record<string, number>>;
  /** Markdown files that are not operation pages. */
  readonly skipped: readonly string[];
}

/** Pages that list others and state no facts. */
const isIndexPage = (path: string) => basename(path) === 'index.md';

/** Reads every operation page below `folder` and merges what they say about the same message. */
export function readPages(folder: string): PagesRead {
  if (!existsSync(folder)) throw new Error(`${folder}: no such folder; pass one with documentation pages`);
  if (!statSync(folder).isDirectory())
    throw new Error(`${folder}: this is a file; pass the folder with the documentation pages`);
  const paths = markdownFiles(folder);
  if (paths.length === 0) throw new Error(`${folder}: no Markdown pages (*.md) below this folder`);
  const skipped: string[] = [];
  const formats: Record<string, number> = {};
  const pages: Page[] = [];
  for (const path of paths.filter((path) => !isIndexPage(path))) {
    const name = relative(folder, path).split(sep).join('/');
    const text = readFileSync(path, 'utf8');
    const service = basename(dirname(resolve(path)));
    if (isOtherPage(name, text, service)) {
      skipped.push(name);
      continue;
    }
    const page = parsePage(text, name, service);
    formats[page.format] = (formats[page.format] ?? 0) + 1;
    pages.push(page);
  }
  if (pages.length === 0) throw new Error(`${folder}: no operation pages, only index pages and other files`);
  // Newer formats first: what they state wins.
  pages.sort((left, right) => right.format - left.format || (left.operation.source < right.operation.source ? -1 : 1));
  const doubts: Doubt[] = [];
  const dateOf = commitDates(folder);
  const operations = new Map<string, OperationFact>();
  const messages = new Map<string, MessageFact>();
  for (const page of pages) {
    const known = operations.get(page.operation.id);
    operations.set(page.operation.id, known ? newerOperation(known, page.operation, doubts) : page.operation);
    if (known) continue;
    for (const message of page.messages) {
      const other = messages.get(message.name);
      messages.set(message.name, other ? mergeMessage(other, message, doubts, dateOf) : message);
    }
  }
  refuseMissingPages(folder, paths, operations);
  return {
    operations: [...operations.values()].sort((left, right) => (left.source < right.source ? -1 : 1)),
    messages: [...messages.values()],
    doubts,
    complete: completeServices(paths, folder, operations),
    formats,
    skipped,
  };
}

/**
 * Whether a file is not a page of a REST operation but prose, such as `authentication.md`, or a page of the gRPC
 * reference. In the folder of a service every file is meant to be one, whatever it looks like.
 */
function isOtherPage(name: string, source: string, service: string): boolean {
  const text = normalize(source);
  if (/^# .* gRPC: /m.test(text) || name.split('/').includes('grpc')) return true;
  return formatOf(text) === undefined && !/^[A-Z]/.test(service) && !/^## HTTP request/m.test(text);
}

/** Services with an index page beside their pages: the folder holds all of their operations. */
function completeServices(
  paths: readonly string[],
  folder: string,
  operations: ReadonlyMap<string, OperationFact>,
): string[] {
  const services = [...operations.values()].filter((operation) => !operation.partial);
  const indexed = new Set(paths.filter(isIndexPage).map((path) => dirname(path)));
  const complete = services
    .filter((operation) => indexed.has(dirname(join(folder, operation.source))))
    .map((operation) => operation.service);
  return [...new Set(complete)].sort();
}

/**
 * An index page that names a missing page shows an incomplete checkout: the operation would count as gone. Older pages
 * remove nothing, so their index does not matter.
 */
function refuseMissingPages(
  folder: string,
  paths: readonly string[],
  operations: ReadonlyMap<string, OperationFact>,
): void {
  const newest = [...operations.values()].filter((operation) => !operation.partial);
  const services = new Set(newest.map((operation) => dirname(operation.source)));
  const present = new Set(paths);
  const missing = paths.filter(isIndexPage).flatMap((path) => {
    const name = relative(folder, path).split(sep).join('/');
    if (!services.has(dirname(name))) return [];
    const links = [...readFileSync(path, 'utf8').matchAll(/\]\(([\w-]+\.md)(?:#[^)]*)?\)/g)].map(
      (match) => match[1] ?? '',
    );
    return [...new Set(links)]
      .filter((link) => link !== 'index.md' && !present.has(join(dirname(path), link)))
      .map((link) => `${name}: the index names ${link}, which is missing`);
  });
  if (missing.length > 0)
    throw new Error(
      `${missing.join('\n')}\nThe checkout is incomplete: fetch the missing pages. If an operation is gone, remove it from the index too`,
    );
}

/** Asks git when a page was last changed. Only pages that contradict each other need it. */
function commitDates(folder: string): PageDate {
  const known = new Map<string, number | undefined>();
  return (source) => {
    if (!known.has(source)) {
      const git = spawnSync('git', ['log', '-1', '--format=%ct', '--', source], { cwd: folder, encoding: 'utf8' });
      const date = git.status === 0 ? Number.parseInt(git.stdout, 10) : Number.NaN;
      known.set(source, Number.isNaN(date) ? undefined : date);
    }
    return known.get(source);
  };
}

function markdownFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && entry.name !== 'README.md')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
