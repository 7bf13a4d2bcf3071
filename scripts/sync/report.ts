import { type Atom, typeName } from '../compare-facts/atoms.ts';
import type { Comparison } from '../compare-facts/compare.ts';
import type { Differences } from '../compare-facts/unexplained.ts';
import type { Doubt, Facts } from '../docs/facts.ts';

/** A difference as people see it: one line for a field, a message or an operation, however many facts it has. */
export interface Entry {
  readonly kind: 'added' | 'changed' | 'removed';
  /** `Backup.List query pageSize` */
  readonly about: string;
  readonly text: string;
  readonly page: string;
  /** JSON pointer into the bundled document; for something new, of the place where it belongs. */
  readonly pointer: string;
}

/** Groups differing facts by what they are about, each with its page and its place in the document. */
export function entriesOf(differences: Differences, pages: Facts, document: Facts): Entry[] {
  const place = placeFinder(pages, document);
  const added = grouped(differences.added).map(([about, atoms]) =>
    entry('added', about, describe(about, atoms, pages), place(about, atoms[0])),
  );
  const changed = differences.changed.map(({ page, document: known }) => {
    const [about = '', fact = ''] = page.key.split(/: (.*)/);
    return entry('changed', about, `${fact}: ${known.value} -> ${page.value}`, place(about, page));
  });
  const removed = grouped(differences.removed).map(([about, atoms]) =>
    entry('removed', about, describe(about, atoms, document), place(about, atoms[0])),
  );
  return [...added, ...changed, ...removed];
}

const entry = (kind: Entry['kind'], about: string, text: string, at: { page: string; pointer: string }): Entry => ({
  kind,
  about,
  text,
  ...at,
});

/** Facts by what they are about. What belongs to something that is new or gone as a whole goes with it. */
function grouped(atoms: readonly Atom[]): [string, Atom[]][] {
  const wholes = new Set(
    atoms.filter((atom) => /: (method|message)$/.test(atom.key)).map((atom) => atom.key.replace(/: \w+$/, '')),
  );
  const groups = new Map<string, Atom[]>();
  for (const atom of atoms) {
    const about = atom.key.split(': ')[0] ?? atom.key;
    const owner = about.split(' ')[0] ?? about;
    const key = wholes.has(owner) ? owner : about;
    groups.set(key, [...(groups.get(key) ?? []), atom]);
  }
  return [...groups];
}

function describe(about: string, atoms: readonly Atom[], facts: Facts): string {
  const has = (fact: string) => atoms.find((atom) => atom.key === `${about}: ${fact}`);
  if (has('method')) {
    const operation = facts.operations.find((candidate) => candidate.id === about);
    return `operation ${operation?.method ?? ''} ${operation?.path ?? ''}`;
  }
  if (has('message')) {
    const message = facts.messages.find((candidate) => candidate.name === about);
    const fields = message?.fields ?? [];
    return `message with ${fields.length} ${fields.length === 1 ? 'field' : 'fields'}: ${fields.map((field) => `${field.name} (${typeName(field.type)}${field.repeated ? '[]' : ''})`).join(', ')}`;
  }
  return atoms
    .filter((atom) => !atom.key.includes(': order '))
    .concat(atoms.every((atom) => atom.key.includes(': order ')) ? atoms : [])
    .map((atom) => {
      const fact = atom.key.slice(about.length + 2);
      return atom.value === 'yes' ? fact : fact === 'type' ? atom.value : `${fact} ${atom.value}`;
    })
    .join(', ');
}

/** Page and place in the document of anything that facts are about. */
function placeFinder(pages: Facts, document: Facts) {
  const pageOf = new Map<string, string>();
  const pointerOf = new Map<string, string>();
  const note = (map: Map<string, string>, facts: Facts) => {
    for (const operation of facts.operations) map.set(operation.id, operation.source);
    for (const message of facts.messages) map.set(message.name, message.source);
  };
  note(pageOf, pages);
  note(pointerOf, document);
  const fieldsOf = new Map(
    document.messages.map((message) => [message.name, message.fields.map((field) => field.name)]),
  );
  return (about: string, atom: Atom | undefined): { page: string; pointer: string } => {
    const [owner = '', place = '', field = ''] = about.split(' ');
    const page = pageOf.get(owner) ?? (atom?.source.startsWith('/') ? 'no page' : (atom?.source ?? ''));
    const operation = document.operations.find((candidate) => candidate.id === owner);
    const message = place === 'body' ? (operation?.requestMessage ?? '') : owner;
    const schema = pointerOf.get(message);
    if (place === 'path' || place === 'query')
      return { page, pointer: `${pointerOf.get(owner) ?? '/paths'}/parameters` };
    const name = place === 'body' ? field : place;
    if (schema === undefined) return { page, pointer: owner.split('.').length > 2 ? '/components/schemas' : '/paths' };
    if (name === '') return { page, pointer: schema };
    const isPresent = fieldsOf.get(message)?.includes(name);
    return { page, pointer: `${schema}/properties${isPresent ? `/${name}` : ''}` };
  };
}

export type Paint = (style: 'green' | 'yellow' | 'red' | 'bold' | 'dim', text: string) => string;

export const plain: Paint = (_style, text) => text;

const signs = { added: ['+', 'green'], changed: ['~', 'yellow'], removed: ['-', 'red'] } as const;
const titles = {
  added: 'Added by the pages',
  changed: 'Changed by the pages',
  removed: 'No longer on the pages',
} as const;

export interface ReportInput {
  readonly comparison: Comparison;
  readonly differences: Differences;
  readonly entries: readonly Entry[];
  readonly pageFacts: number;
  readonly doubts: readonly Doubt[];
  readonly notes: readonly string[];
}

/** The comparison as text: counts, then a section per kind of difference. */
export function report(input: ReportInput, paint: Paint = plain): string {
  const { comparison, differences, entries, doubts, notes } = input;
  const explained = comparison.removed.length - differences.removed.length;
  const lines = [
    ...notes,
    `${input.pageFacts} facts on the pages: ${comparison.same} in the document, ${differences.added.length} missing, ${differences.changed.length} different`,
    `${comparison.removed.length} more in the document about what the pages describe (${differences.removed.length} unexplained, ${explained} explained by beyond-pages.yaml), ${comparison.beyond} about other things`,
  ];
  for (const kind of ['added', 'changed', 'removed'] as const) {
    const own = entries.filter((candidate) => candidate.kind === kind);
    const [sign, style] = signs[kind];
    lines.push(
      ...section(
        `${titles[kind]} (${own.length})`,
        own.flatMap((item) => [
          `${paint(style, sign)} ${paint('bold', item.about)}  ${item.text}`,
          paint('dim', `    ${item.page}  #${item.pointer}`),
        ]),
        paint,
      ),
    );
  }
  lines.push(
    ...section(
      `Entries of beyond-pages.yaml that explain nothing (${differences.stale.length})`,
      differences.stale.map((key) => `? ${key}`),
      paint,
    ),
    ...section(
      `Doubts (${doubts.length})`,
      doubts.map((doubt) => `! ${doubt.page}: ${doubt.text}`),
      paint,
    ),
  );
  return lines.join('\n');
}

export function section(title: string, lines: readonly string[], paint: Paint): string[] {
  return lines.length === 0 ? [] : ['', paint('bold', title), ...lines.map((line) => `  ${line}`)];
}
