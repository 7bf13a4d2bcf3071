import type { Comparison, FactMap } from './compare.ts';
import { type Fact, type FactName, keyOf } from './fact.ts';

/** What `beyond-pages.yaml` explains: reason by key of the fact. */
export type Explanations = Readonly<Record<string, string>>;

export const isExplained = (explanations: Explanations, fact: FactName): boolean =>
  Object.hasOwn(explanations, keyOf(fact));

export interface Differences extends Pick<Comparison, 'added' | 'changed'> {
  /** Facts of the document that the pages do not state and `beyond-pages.yaml` does not explain. */
  readonly removed: readonly Fact[];
  /** Keys of `beyond-pages.yaml` that no longer explain anything. */
  readonly stale: readonly string[];
}

/**
 * Leaves out what `beyond-pages.yaml` explains. An explanation is stale once the document no longer states its fact, or
 * the pages do.
 */
export function unexplained(
  comparison: Comparison,
  explanations: Explanations,
  pages: FactMap,
  document: FactMap,
): Differences {
  return {
    added: comparison.added,
    changed: comparison.changed,
    removed: comparison.removed.filter((fact) => !isExplained(explanations, fact)),
    stale: Object.keys(explanations).filter((key) => !document.has(key) || pages.has(key)),
  };
}

export const differenceCount = ({ added, changed, removed, stale }: Differences): number =>
  added.length + changed.length + removed.length + stale.length;
