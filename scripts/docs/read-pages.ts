import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Facts, MessageFact } from './facts.ts';
import { mergeMessage } from './merge.ts';
import { parsePage } from './page.ts';

/** Pages that list others and state no fact of their own. */
const isIndexPage = (path: string) => path.endsWith('index.md');

/** Reads every operation page below `folder` and merges what the pages say of the same message. */
export function readPages(folder: string): Facts {
  if (!existsSync(folder))
    throw new Error(`${folder}: there is no such folder; name one that holds documentation pages`);
  const paths = markdownFiles(folder);
  if (paths.length === 0) throw new Error(`${folder}: no Markdown pages (*.md) below this folder`);
  const operations = [];
  const messages = new Map<string, MessageFact>();
  for (const path of paths.filter((path) => !isIndexPage(path))) {
    const name = relative(folder, path).split(sep).join('/');
    const page = parsePage(readFileSync(path, 'utf8'), name);
    operations.push(page.operation);
    for (const message of page.messages) {
      const known = messages.get(message.name);
      messages.set(message.name, known ? mergeMessage(known, message) : message);
    }
  }
  if (operations.length === 0) throw new Error(`${folder}: no operation pages, only index pages`);
  return { operations, messages: [...messages.values()] };
}

function markdownFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && entry.name !== 'README.md')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
