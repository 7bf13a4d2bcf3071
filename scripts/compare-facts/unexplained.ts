import type { Atom } from './atoms.ts';
import type { Comparison } from './compare.ts';

export interface Differences extends Pick<Comparison, 'added' | 'changed'> {
  /** Facts of the document that the pages do not state and no entry of `beyond-pages.yaml` explains. */
  readonly removed: readonly Atom[];
  /** Entries of `beyond-pages.yaml` that explain nothing any more. */
  readonly stale: readonly string[];
}

/**
 * Takes away what `beyond-pages.yaml` explains; its keys are keys of facts. An entry is stale when the document does not
 * state its fact any more, or the pages do now.
 */
export function unexplained(
  comparison: Comparison,
  reasons: Readonly<Record<string, string>>,
  pages: ReadonlyMap<string, Atom>,
  document: ReadonlyMap<string, Atom>,
): Differences {
  return {
    added: comparison.added,
    changed: comparison.changed,
    removed: comparison.removed.filter((atom) => !Object.hasOwn(reasons, atom.key)),
    stale: Object.keys(reasons).filter((key) => !document.has(key) || pages.has(key)),
  };
}
