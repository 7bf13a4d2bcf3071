import type { Fact } from './fact.ts';

export type FactMap = ReadonlyMap<string, Fact>;

export interface Comparison {
  /** Number of facts on which both sides agree. */
  readonly same: number;
  /** Stated by the pages, missing from the document. */
  readonly added: readonly Fact[];
  /** Stated differently. */
  readonly changed: readonly { readonly page: Fact; readonly document: Fact }[];
  /** In the document only, about something that the pages describe. */
  readonly removed: readonly Fact[];
  /** Number of facts in the document about things that no page describes. */
  readonly beyond: number;
}

/**
 * Compares what pages state with what the document states, both from `listFacts`.
 *
 * @param gone Operations of the document that have no page although all pages of their service were read.
 */
export function compareFactMaps(pages: FactMap, document: FactMap, gone: ReadonlySet<string> = new Set()): Comparison {
  const described = new Set([...pages.values()].filter((fact) => !fact.partial).map(({ owner }) => owner));
  const added: Fact[] = [];
  const changed: { page: Fact; document: Fact }[] = [];
  let same = 0;
  for (const [key, page] of pages) {
    const known = document.get(key);
    if (!known) added.push(page);
    else if (known.value === page.value) same += 1;
    else changed.push({ page, document: known });
  }
  const onlyInDocument = [...document].filter(([key, fact]) => !pages.has(key) && !fact.optional);
  const removed = onlyInDocument.map(([, fact]) => fact).filter(({ owner }) => described.has(owner) || gone.has(owner));
  return { same, added, changed, removed, beyond: onlyInDocument.length - removed.length };
}
