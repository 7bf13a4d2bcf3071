import type { Fact, Subject } from '../compare-facts/fact.ts';
import type { Facts } from '../docs/facts.ts';

/** Page of something, and JSON pointer to it in the bundled document. */
export interface FoundPlace {
  readonly page: string;
  readonly pointer: string;
}

/** Finds the page and the place in the document of anything that facts are about. */
export function placeFinder(pages: Facts, document: Facts): (subject: Subject, fact: Fact) => FoundPlace {
  const pageOf = sourcesByOwner(pages);
  const pointerOf = sourcesByOwner(document);
  const fieldsOf = new Map(document.messages.map(({ name, fields }) => [name, fields.map((field) => field.name)]));

  /** The schema that holds the field, where the document has one. */
  const schemaOf = ({ owner, place }: Subject): string | undefined => {
    if (place === 'message') return owner;
    return document.operations.find(({ id }) => id === owner)?.requestMessage;
  };

  const pointer = (subject: Subject): string => {
    const { owner, place, field } = subject;
    if (place === 'operation') return pointerOf.get(owner) ?? '/paths';
    if (place === 'path' || place === 'query') return `${pointerOf.get(owner) ?? '/paths'}/parameters`;
    const message = schemaOf(subject) ?? '';
    const schema = pointerOf.get(message);
    if (schema === undefined) return place === 'message' ? '/components/schemas' : '/paths';
    if (field === undefined) return schema;
    return fieldsOf.get(message)?.includes(field) ? `${schema}/properties/${field}` : `${schema}/properties`;
  };

  // A fact that was read from the document has a pointer as its source.
  const pageOfFact = ({ source }: Fact): string => (source.startsWith('/') ? 'no page' : source);

  return (subject, fact) => ({ page: pageOf.get(subject.owner) ?? pageOfFact(fact), pointer: pointer(subject) });
}

const sourcesByOwner = (facts: Facts): Map<string, string> =>
  new Map([
    ...facts.operations.map(({ id, source }) => [id, source] as const),
    ...facts.messages.map(({ name, source }) => [name, source] as const),
  ]);
