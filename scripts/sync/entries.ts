import { type Fact, isWhole, type Subject, subjectText, whatText } from '../compare-facts/fact.ts';
import { fieldTypeName } from '../compare-facts/list-facts.ts';
import type { Differences } from '../compare-facts/unexplained.ts';
import type { Facts } from '../docs/facts.ts';
import { placeFinder } from './place-finder.ts';

/** A difference as people see it: one line for a field, a message or an operation, however many facts it has. */
export interface Entry {
  readonly kind: 'added' | 'changed' | 'removed';
  /** `Backup.List query pageSize` */
  readonly about: string;
  readonly text: string;
  readonly page: string;
  /** JSON pointer into the bundled document; for something new, the place where it belongs. */
  readonly pointer: string;
}

/** Groups differing facts by their subject, each with its page and its place in the document. */
export function entriesOf(differences: Differences, pages: Facts, document: Facts): Entry[] {
  const find = placeFinder(pages, document);
  const entry = (kind: Entry['kind'], subject: Subject, fact: Fact, text: string): Entry => ({
    kind,
    about: subjectText(subject),
    text,
    ...find(subject, fact),
  });
  return [
    ...groupBySubject(differences.added).map(({ subject, facts }) =>
      entry('added', subject, facts[0], describe(subject, facts, pages)),
    ),
    ...differences.changed.map(({ page, document: known }) =>
      entry('changed', page, page, `${whatText(page.what)}: ${known.value} -> ${page.value}`),
    ),
    ...groupBySubject(differences.removed).map(({ subject, facts }) =>
      entry('removed', subject, facts[0], describe(subject, facts, document)),
    ),
  ];
}

interface Group {
  readonly subject: Subject;
  readonly facts: [Fact, ...Fact[]];
}

/** Facts about something that is new or gone as a whole go with it. */
function groupBySubject(facts: readonly Fact[]): Group[] {
  const wholes = new Map(facts.filter(isWhole).map((fact) => [fact.owner, fact]));
  const groups = new Map<string, Group>();
  for (const fact of facts) {
    const subject = wholes.get(fact.owner) ?? fact;
    const about = subjectText(subject);
    const group = groups.get(about);
    if (group) group.facts.push(fact);
    else groups.set(about, { subject, facts: [fact] });
  }
  return [...groups.values()];
}

function describe(subject: Subject, facts: readonly Fact[], source: Facts): string {
  const whole = facts.find(isWhole);
  if (whole?.what === 'method') {
    const operation = source.operations.find(({ id }) => id === subject.owner);
    return `operation ${operation?.method ?? ''} ${operation?.path ?? ''}`;
  }
  if (whole?.what === 'message') {
    const fields = source.messages.find(({ name }) => name === subject.owner)?.fields ?? [];
    const list = fields.map((field) => `${field.name} (${fieldTypeName(field)})`).join(', ');
    return `message with ${fields.length} ${fields.length === 1 ? 'field' : 'fields'}: ${list}`;
  }
  const isOrder = ({ what }: Fact): boolean => typeof what === 'object' && 'before' in what;
  const shown = facts.every(isOrder) ? facts : facts.filter((fact) => !isOrder(fact));
  return shown.map(factText).join(', ');
}

function factText({ what, value }: Fact): string {
  if (what === 'type') return value ?? '';
  return value === undefined ? whatText(what) : `${whatText(what)} ${value}`;
}
