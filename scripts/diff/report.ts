import type { Atom } from './atoms.ts';
import type { Comparison } from './compare.ts';

export interface Differences extends Pick<Comparison, 'added' | 'changed'> {
  /** Facts of the document that the pages do not state and no entry of `beyond-pages.yaml` explains. */
  readonly removed: readonly Atom[];
  /** Entries of `beyond-pages.yaml` that explain nothing any more. */
  readonly stale: readonly string[];
}

/** Takes away what `beyond-pages.yaml` explains; its keys are keys of facts. */
export function unexplained(comparison: Comparison, reasons: Readonly<Record<string, string>>): Differences {
  const keys = new Set(comparison.removed.map((atom) => atom.key));
  return {
    added: comparison.added,
    changed: comparison.changed,
    removed: comparison.removed.filter((atom) => !Object.hasOwn(reasons, atom.key)),
    stale: Object.keys(reasons).filter((key) => !keys.has(key)),
  };
}

/** The comparison as text: a section per kind of difference, each fact with its page and its place in the document. */
export function report(comparison: Comparison, differences: Differences, pageFacts: number): string {
  const lines = [
    `${pageFacts} facts on the pages: ${comparison.same} in the document, ${differences.added.length} missing, ${differences.changed.length} different`,
    `${comparison.removed.length} more in the document about what the pages describe (${differences.removed.length} unexplained), ${comparison.beyond} about other things`,
  ];
  const section = (title: string, entries: readonly string[]) => {
    if (entries.length > 0) lines.push('', `${title}:`, ...entries.map((entry) => `  ${entry}`));
  };
  section(
    'Missing in the document',
    differences.added.map((atom) => `+ ${atom.key} = ${atom.value}   (${atom.source})`),
  );
  section(
    'Different',
    differences.changed.map(
      ({ page, document }) =>
        `~ ${page.key}: ${document.value} -> ${page.value}   (${page.source}; ${document.source})`,
    ),
  );
  section(
    'No longer on the pages',
    differences.removed.map((atom) => `- ${atom.key} = ${atom.value}   (${atom.source})`),
  );
  section(
    'Entries of beyond-pages.yaml that explain nothing',
    differences.stale.map((key) => `? ${key}`),
  );
  return lines.join('\n');
}
