import type { Constraints, FieldSubject } from '../docs/facts.ts';

/** What a fact is about: an operation, a message, or a field of either. */
export type Subject =
  | { readonly owner: string; readonly place: 'operation' | 'message'; readonly field?: undefined }
  | FieldSubject;

export type OperationAspect =
  | 'method'
  | 'host'
  | 'path'
  | 'response'
  | 'page'
  | 'deprecated'
  | 'body'
  | 'metadata'
  | 'result';

export type FieldAspect = 'type' | 'required' | 'deprecated' | 'oneOf' | keyof Constraints;

/** Which property of its subject a fact states. Facts about an enum name a value, or two neighbours in order. */
export type What =
  | OperationAspect
  | 'message'
  | FieldAspect
  | { readonly value: string }
  | { readonly before: string; readonly after: string };

/** Identifies a fact, without its value. */
export type FactName = Subject & { readonly what: What };

/** One fact, small enough to be right or wrong as a whole. */
export type Fact = FactName & {
  /** Nothing where the fact is a mark, such as `required`. */
  readonly value?: string;
  /** Page, or JSON pointer into the document. */
  readonly source: string;
  /** The other side need not state it, such as the zero value of an enum, which pages leave out. */
  readonly optional?: true;
  /** Read from an older page format, whose silence does not show that other facts are gone. */
  readonly partial?: true;
};

/** `Backup.List query pageSize`, `library.v1.Book title`, `Backup.Get`. */
export function subjectText({ owner, place, field }: Subject): string {
  const inner = place === 'path' || place === 'query' || place === 'body' ? [place] : [];
  return [owner, ...inner, ...(field === undefined ? [] : [field])].join(' ');
}

/** `maxLength`, `one of`, `value ACTIVE`. */
export function whatText(what: What): string {
  if (what === 'oneOf') return 'one of';
  if (typeof what === 'string') return what;
  return 'value' in what ? `value ${what.value}` : `order ${what.before}, ${what.after}`;
}

/** Identity of a fact as text, and its key in `beyond-pages.yaml`: `Backup.List query pageSize: maximum`. */
export const keyOf = (fact: FactName): string => `${subjectText(fact)}: ${whatText(fact.what)}`;

/** Whether a fact states an operation or a message as a whole, so that all others about it come and go with it. */
export const isWhole = ({ what }: FactName): boolean => what === 'method' || what === 'message';

/** Whether a fact is a limit of a value. */
export const isLimitFact = ({ place, what }: FactName): boolean =>
  place !== 'operation' &&
  typeof what === 'string' &&
  !['message', 'type', 'required', 'deprecated', 'oneOf'].includes(what);
