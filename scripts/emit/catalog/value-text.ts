import { escapeKey } from '../../catalog/build-catalog.ts';
import type { CatalogSection } from '../../model/catalog.ts';
import { memberName } from '../../model/names.ts';
import { docComment } from '../generated-file.ts';
import { notesText } from './notes-text.ts';

/**
 * The values of a section as source. Notes on single values become comments before them. So do descriptions of the
 * members of a section, since a constant that keeps its literal types does not show those of its interface.
 */
export function valueText(section: CatalogSection, memberDescriptions: Readonly<Record<string, string>>): string {
  const comment = (pointer: string): string => {
    const notes = section.valueNotes[pointer];
    const description = memberDescriptions[pointer.slice(1)];
    const paragraphs = [...(description ? [description] : []), ...(notes ? notesText(notes) : [])];
    return paragraphs.length > 0 ? `\n${docComment(paragraphs.join('\n\n'))}` : '';
  };
  return textOf(section.values, '', comment);
}

function textOf(value: unknown, pointer: string, comment: (pointer: string) => string): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) {
    const items = value.map((item, index) => {
      const at = `${pointer}/${index}`;
      return `${comment(at)}${textOf(item, at, comment)}`;
    });
    return `[${items.join(', ')}]`;
  }
  const members = Object.entries(value).map(([key, item]) => {
    const at = `${pointer}/${escapeKey(key)}`;
    return `${comment(at)}${memberName(key)}: ${textOf(item, at, comment)}`;
  });
  return `{ ${members.join(', ')} }`;
}
