import { entriesOf } from './entries.ts';
import type { Reading } from './read-all.ts';

export type Paint = (style: 'green' | 'yellow' | 'red' | 'bold' | 'dim', text: string) => string;

export const plain: Paint = (_style, text) => text;

const signs = { added: ['+', 'green'], changed: ['~', 'yellow'], removed: ['-', 'red'] } as const;
const titles = {
  added: 'Added by the pages',
  changed: 'Changed by the pages',
  removed: 'No longer on the pages',
} as const;

/** The comparison as text: what was read, counts, then a section for each kind of difference. `docs`: the folder read. */
export function comparisonText(reading: Reading, docs: string, paint: Paint = plain): string {
  const { comparison, differences, pages, document } = reading;
  const entries = entriesOf(differences, pages, document);
  const formats = Object.entries(pages.formats).map(([format, count]) => `${count} in the format of ${format}`);
  const explained = comparison.removed.length - differences.removed.length;
  const lines = [
    `${docs}: pages read: ${formats.join(', ')}`,
    ...(pages.skipped.length > 0 ? [`not operation pages, skipped: ${pages.skipped.join(', ')}`] : []),
    `${reading.pageFacts} facts on the pages: ${comparison.same} in the document, ${differences.added.length} missing, ${differences.changed.length} different`,
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
      `Stale entries of beyond-pages.yaml (${differences.stale.length})`,
      differences.stale.map((key) => `? ${key}`),
      paint,
    ),
    ...section(
      `Doubts (${pages.doubts.length})`,
      pages.doubts.map((doubt) => `! ${doubt.page}: ${doubt.text}`),
      paint,
    ),
  );
  return lines.join('\n');
}

export function section(title: string, lines: readonly string[], paint: Paint): string[] {
  return lines.length === 0 ? [] : ['', paint('bold', title), ...lines.map((line) => `  ${line}`)];
}
