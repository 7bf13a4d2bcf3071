import { createHash } from 'node:crypto';
import { type Change, type Level, sentence } from './change.ts';

export interface Changeset {
  /** Name in `.changeset/`, derived from the content, so that the same run gives the same file. */
  readonly file: string;
  readonly text: string;
}

const verbs = ['Remove', 'Change', 'Fix', 'Add'] as const;

/** One changeset for a run: the bump of each changed package, and the changes in words. */
export function writeChangeset(levels: ReadonlyMap<string, Level>, changes: readonly Change[]): Changeset | undefined {
  if (levels.size === 0) return undefined;
  const head = [...levels]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, level]) => `"${name}": ${level}`);
  const text = `---\n${head.join('\n')}\n---\n\n${bodyOf(changes)}\n`;
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return { file: `sync-${hash}.md`, text };
}

function bodyOf(changes: readonly Change[]): string {
  const shown = verbs.flatMap((verb) =>
    changes.filter((change) => change.verb === verb && change.aspect !== 'wording'),
  );
  const lines = shown.map(sentence);
  const reworded = changes.filter((change) => change.aspect === 'wording').length;
  if (reworded > 0 && lines.length === 0)
    lines.push(`Change the wording of ${reworded} ${reworded === 1 ? 'place' : 'places'}.`);
  if (lines.length === 0) return 'Change the order of generated code.';
  if (lines.length === 1) return lines[0] ?? '';
  const breaking = shown.some((change) => change.level === 'major') ? ' Some changes break callers.' : '';
  return [`${leadOf(shown)}${breaking}`, '', ...lines.map((line) => `- ${line}`)].join('\n');
}

function leadOf(changes: readonly Change[]): string {
  const isAll = (verb: Change['verb']) => changes.every((change) => change.verb === verb);
  if (isAll('Add')) return 'Add what the API can do since the last version.';
  if (isAll('Remove')) return 'Remove what the API no longer has.';
  return 'Change the API to what its documentation states today.';
}
