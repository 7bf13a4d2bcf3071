import { upperFirst } from '../model/names.ts';
import type { Facts, FieldFact, FieldType, MessageFact, OperationFact } from './facts.ts';

/**
 * Gives pages of the format of 2019 what they lack: their messages are inline and have no names, and their parameters have
 * no types. Takes both from the document where its fields have the same paths; the rest stays without.
 */
export function completeFacts(pages: Facts, document: Facts): Facts {
  const messages = new Map(document.messages.map((message) => [message.name, message.fields]));
  const found = new Map<string, MessageFact>();
  const operations = pages.operations.map((operation) => {
    if (operation.response === undefined) return operation;
    return completeOperation(operation, document, (type, source) => nameMessages(type, messages, found, source));
  });
  const stated = new Set(pages.messages.map((message) => message.name));
  const named = [...found.values()].filter((message) => !stated.has(message.name));
  return { ...pages, operations, messages: [...pages.messages, ...named] };
}

type NameMessages = (message: { name: string; fields: readonly FieldFact[] }, source: string) => void;

function completeOperation(operation: OperationFact, document: Facts, name: NameMessages): OperationFact {
  const known =
    document.operations.find((candidate) => candidate.id === operation.id) ??
    document.operations.find((candidate) => candidate.method === operation.method && candidate.path === operation.path);
  const { response = [], ...rest } = operation;
  if (!known) return rest;
  if (known.responseMessage !== '') name({ name: known.responseMessage, fields: response }, operation.source);
  const body = operation.body?.map((field) =>
    completeField(field, known.body?.find(sameName(field)), operation.source, name),
  );
  return {
    ...rest,
    id: known.id,
    service: known.service,
    rpc: known.rpc,
    pathParameters: operation.pathParameters.map((field) =>
      completeField(field, known.pathParameters.find(sameName(field)), operation.source, name),
    ),
    queryParameters: operation.queryParameters.map((field) =>
      completeField(field, known.queryParameters.find(sameName(field)), operation.source, name),
    ),
    responseMessage: known.responseMessage,
    ...(body ? { body } : {}),
    ...(body && known.requestMessage !== undefined ? { requestMessage: known.requestMessage } : {}),
  };
}

const sameName = (field: FieldFact) => (other: FieldFact) => other.name === field.name;

/** Collects a message of a page, and all messages in it, under the names that the document gives them. */
function nameMessages(
  message: { name: string; fields: readonly FieldFact[] },
  known: ReadonlyMap<string, readonly FieldFact[]>,
  found: Map<string, MessageFact>,
  source: string,
): void {
  const present = known.get(message.name) ?? [];
  const fact = found.get(message.name) ?? { name: message.name, fields: [], source, partial: true as const };
  found.set(message.name, fact);
  for (const field of message.fields) {
    const complete = completeField(field, present.find(sameName(field)), source, (inner) =>
      nameMessages(inner, known, found, source),
    );
    if (!fact.fields.some(sameName(field))) fact.fields.push(complete);
  }
}

function completeField(field: FieldFact, known: FieldFact | undefined, source: string, name: NameMessages): FieldFact {
  if (!known) return named(field);
  if (field.type.kind === 'unstated') return { ...field, type: known.type, repeated: known.repeated };
  if (field.type.kind === 'inline' && known.type.kind === 'message')
    name({ name: known.type.name, fields: field.type.fields }, source);
  return agreeing(field.type, known.type) ? { ...field, type: known.type } : named(field);
}

/** Names an enum that the document lacks after its field. */
function named(field: FieldFact): FieldFact {
  if (field.type.kind !== 'enum' || field.type.name !== '') return field;
  return { ...field, type: { ...field.type, name: upperFirst(field.name) } };
}

/** What the type names of the old format may mean. */
const meanings: Partial<Record<FieldType['kind'], readonly FieldType['kind'][]>> = {
  string: ['string', 'duration', 'field-mask', 'enum', 'bytes', 'date-time'],
  object: ['object', 'map', 'message'],
  inline: ['message'],
  double: ['double', 'float'],
};

function agreeing(page: FieldType, known: FieldType): boolean {
  if (page.kind === 'enum') return known.kind === 'enum' && page.values.every((value) => known.values.includes(value));
  return (meanings[page.kind] ?? [page.kind]).includes(known.kind);
}
