import type { Notes } from '../model/catalog.ts';
import type { Node } from '../model/node.ts';

const noteKeys = { inferred: 'x-inferred', unconfirmed: 'x-unconfirmed', conflict: 'x-conflict' } as const;
const docsKey = 'x-docs';
const shortestNote = 5;
const source = /^((en|ru)\/[\w./-]+\.(md|yaml)|https:\/\/\S+)$/;

/** An object of the catalogue, its notes apart from its values. */
export interface Separated {
  readonly notes: Notes;
  readonly hasNotes: boolean;
  /** Whether the object only wraps a value that cannot carry notes itself: `{ value: 7, x-docs: … }`. */
  readonly isNotedValue: boolean;
  /** Keys that are values. */
  readonly keys: readonly string[];
}

/** Reads the notes of an object. Refuses unknown `x-` keys, so that a typo cannot pass for a value. */
export function separateNotes(node: Node): Separated {
  const keys = node.keys().filter((key) => !key.startsWith('x-'));
  const marks = node.keys().filter((key) => key.startsWith('x-'));
  const known: readonly string[] = [docsKey, ...Object.values(noteKeys)];
  const unknown = marks.find((key) => !known.includes(key));
  if (unknown !== undefined) throw node.get(unknown).error(`is not a note; notes are ${known.join(', ')}`);
  return {
    notes: { docs: readDocs(node.get(docsKey)), ...readTexts(node) },
    hasNotes: marks.length > 0,
    isNotedValue: keys.length === 1 && keys[0] === 'value' && marks.length > 0,
    keys,
  };
}

function readDocs(node: Node): string[] {
  if (!node.exists) return [];
  const items = Array.isArray(node.value) ? node.items() : [node];
  return items.map((item) => {
    const text = item.string();
    if (!source.test(text)) throw item.error(`"${text}" is neither a page such as en/a.md nor an https address`);
    return text;
  });
}

function readTexts(node: Node): Omit<Notes, 'docs'> {
  const entries = Object.entries(noteKeys).flatMap(([name, key]) => {
    const note = node.get(key);
    if (!note.exists) return [];
    const text = note.string().trim();
    if (text.length < shortestNote) throw note.error('a note gives its reason');
    return [[name, text] as const];
  });
  return Object.fromEntries(entries);
}
