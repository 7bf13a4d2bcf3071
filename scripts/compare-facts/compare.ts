import type { Atom } from './atoms.ts';

export interface Comparison {
  /** Facts on which both sides agree. */
  readonly same: number;
  /** Stated by the pages, missing in the document. */
  readonly added: readonly Atom[];
  /** Stated differently. */
  readonly changed: readonly { readonly page: Atom; readonly document: Atom }[];
  /** In the document only, below something that the pages describe. */
  readonly removed: readonly Atom[];
  /** In the document only, about things that no page read here describes. */
  readonly beyond: number;
}

/**
 * Compares what pages state with what the document states. `complete`: services of which all pages were read; an
 * operation of theirs without a page is gone.
 */
export function compareAtoms(
  pages: ReadonlyMap<string, Atom>,
  document: ReadonlyMap<string, Atom>,
  complete: readonly string[] = [],
): Comparison {
  const described = new Set([...pages.values()].filter((atom) => !atom.partial).map((atom) => ownerOf(atom.key)));
  for (const key of document.keys()) {
    const operation = /^([A-Za-z]+)\.[A-Za-z]+: method$/.exec(key);
    if (operation && complete.includes(operation[1] ?? '')) described.add(ownerOf(key));
  }
  const added: Atom[] = [];
  const changed: { page: Atom; document: Atom }[] = [];
  let same = 0;
  for (const atom of pages.values()) {
    const other = document.get(atom.key);
    if (!other) added.push(atom);
    else if (other.value === atom.value) same += 1;
    else changed.push({ page: atom, document: other });
  }
  const onlyInDocument = [...document.values()].filter((atom) => !pages.has(atom.key) && !atom.optional);
  const removed = onlyInDocument.filter((atom) => described.has(ownerOf(atom.key)));
  return { same, added, changed, removed, beyond: onlyInDocument.length - removed.length };
}

const ownerOf = (key: string): string => key.split(/[: ]/, 1)[0] ?? key;
