import type { Change } from './change.ts';

/** A change without the part of the model that it belongs to. */
export type PartChange = Omit<Change, 'part'>;

type Direction = Change['direction'];

/** What all changes of one thing share. */
export interface Subject {
  /** `the operation \`books.get\`` */
  readonly subject: string;
  readonly direction: Direction;
}

/** Something that is new. Mostly nothing breaks. */
export const added = (about: Subject, change: Partial<PartChange> = {}): PartChange => ({
  ...base(about),
  verb: 'Add',
  level: 'minor',
  ...change,
});

export const removed = (about: Subject): PartChange => ({ ...base(about), verb: 'Remove', level: 'major' });

/** Something that changed. `detail` follows the subject: `: it is deprecated`. */
export const changed = (
  about: Subject,
  level: Change['level'],
  detail: string,
  change: Partial<PartChange> = {},
): PartChange => ({ ...base(about), verb: 'Change', level, detail, ...change });

export const reworded = (about: Subject): PartChange => changed(about, 'patch', ' in wording', { aspect: 'wording' });

const base = ({ subject, direction }: Subject) => ({ subject, direction, detail: '', aspect: 'shape' as const });

/** Direction of something that travels in requests, in responses or in both. */
export function directionOf({
  request,
  response,
}: {
  readonly request: boolean;
  readonly response: boolean;
}): Direction {
  if (request && response) return 'both';
  return request ? 'request' : 'response';
}

/** The changes that apply, of a list in which each is made conditionally. */
export const present = (...changes: readonly (PartChange | false | undefined)[]): PartChange[] =>
  changes.filter((change) => change !== false && change !== undefined);
