import { type Facts, type FieldFact, type FieldSubject, messageOfType } from '../docs/facts.ts';

/** A message as pages have it. A body belongs to its operation in facts, and to a message in the document. */
export interface WantedMessage {
  /** Id of the operation, or full name of the message. */
  readonly owner: string;
  readonly place: Extract<FieldSubject['place'], 'body' | 'message'>;
  /** Full name of the message. */
  readonly name: string;
  readonly fields: readonly FieldFact[];
  readonly page: string;
  readonly isPartial: boolean;
}

/** All messages of the pages, bodies first. */
export function wantedMessages(pages: Facts): WantedMessage[] {
  const bodies = pages.operations.flatMap(({ id, body, requestMessage, source, partial }): WantedMessage[] =>
    body && requestMessage
      ? [
          {
            owner: id,
            place: 'body',
            name: requestMessage,
            fields: body,
            page: source,
            isPartial: partial === true,
          },
        ]
      : [],
  );
  const named = new Set(bodies.map(({ name }) => name));
  const messages = pages.messages
    .filter(({ name }) => !named.has(name))
    .map(
      ({ name, fields, source, partial }): WantedMessage => ({
        owner: name,
        place: 'message',
        name,
        fields,
        page: source,
        isPartial: partial === true,
      }),
    );
  return [...bodies, ...messages];
}

/** Whether a field of the first message holds the second one. */
export const refersTo = (message: WantedMessage, name: string): boolean =>
  message.fields.some((field) => messageOfType(field.type) === name);
