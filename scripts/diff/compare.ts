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

/** Compares what pages state with what the document states. */
export function compareAtoms(pages: ReadonlyMap<string, Atom>, document: ReadonlyMap<string, Atom>): Comparison {
  const described = new Set([...pages.keys()].map(ownerOf));
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
