import type { Comparison } from '../compare-facts/compare.ts';
import type { Differences } from '../compare-facts/unexplained.ts';
import type { Doubt } from '../docs/facts.ts';
import type { Entry } from './entries.ts';

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
