import type { Facts } from '../docs/facts.ts';
import { type Comparison, compareFactMaps } from './compare.ts';
import { listFacts } from './list-facts.ts';
import { type Differences, type Explanations, unexplained } from './unexplained.ts';

export interface PageComparison {
  /** Number of facts on the pages. */
  readonly pageFacts: number;
  readonly comparison: Comparison;
  readonly differences: Differences;
}

/** Compares all that pages state with all that a document states, and leaves out what is explained. */
export function comparePages(pages: Facts, document: Facts, explanations: Explanations): PageComparison {
  const pageFacts = listFacts(pages);
  const documentFacts = listFacts(document);
  const gone = new Set(goneOperations(pages, document).map(({ id }) => id));
  const comparison = compareFactMaps(pageFacts, documentFacts, gone);
  return {
    pageFacts: pageFacts.size,
    comparison,
    differences: unexplained(comparison, explanations, pageFacts, documentFacts),
  };
}

/** Operations of the document that have no page although all pages of their service were read. */
export function goneOperations(pages: Facts, document: Facts): Facts['operations'] {
  const complete = new Set(pages.complete);
  const present = new Set(pages.operations.map(({ id }) => id));
  return document.operations.filter(({ id, service }) => complete.has(service) && !present.has(id));
}
