import type { Notes } from '../../model/catalog.ts';
import { pageUrl } from '../type-text.ts';

/** Paragraphs of a TSDoc comment: doubts first, sources last. */
export function notesText({ docs, inferred, unconfirmed, conflict }: Notes): string[] {
  const doubts = [
    inferred && `Inferred. ${inferred}`,
    unconfirmed && `Unconfirmed. ${unconfirmed}`,
    conflict && `Sources differ. ${conflict}`,
  ].filter((text) => text !== undefined);
  const links = docs.map((source) => `@see {@link ${source.startsWith('https:') ? source : pageUrl(source)}}`);
  return links.length > 0 ? [...doubts, links.join('\n')] : doubts;
}
