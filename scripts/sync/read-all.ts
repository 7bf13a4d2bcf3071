import { join } from 'node:path';
import { comparePages, type PageComparison } from '../compare-facts/compare-pages.ts';
import { documentFacts } from '../compare-facts/document-facts.ts';
import type { Explanations } from '../compare-facts/unexplained.ts';
import { unreadDoubts } from '../compare-facts/unread-limits.ts';
import { completeFacts } from '../docs/complete-facts.ts';
import type { Facts } from '../docs/facts.ts';
import { type PagesRead, readPages } from '../docs/read-pages.ts';
import { DocumentFiles } from '../document/document-files.ts';
import { readSpec } from '../model/read-spec.ts';

/** Pages and document as they are, and how they differ. */
export interface Reading extends PageComparison {
  readonly pages: PagesRead;
  readonly document: Facts;
  readonly explanations: Explanations;
}

/** The file beside the document that explains facts which no page states. */
export const explanationsFile = 'beyond-pages.yaml';

export const documentFolder = (root: string): string => join(root, 'openapi');

export const documentFile = (root: string): string => join(documentFolder(root), 'openapi.yaml');

/** Reads the pages of a folder and the document of a repository, and compares them. `root`: of the repository. */
export async function readAll(root: string, docs: string): Promise<Reading> {
  const raw = readPages(docs);
  const document = documentFacts(await readSpec(documentFile(root)));
  const pages = { ...raw, ...completeFacts(raw, document) };
  const explanations = readExplanations(DocumentFiles.read(documentFolder(root)));
  const compared = comparePages(pages, document, explanations);
  const doubts = [...pages.doubts, ...unreadDoubts(pages, compared.differences)];
  return { pages: { ...pages, doubts }, document, explanations, ...compared };
}

const readExplanations = (files: DocumentFiles): Explanations =>
  files.has(explanationsFile) ? ((files.get(explanationsFile).toJS() as Explanations | null) ?? {}) : {};
