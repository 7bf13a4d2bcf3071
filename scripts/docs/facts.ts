/**
 * What documentation pages or the OpenAPI document state, in one form. Both are read into these shapes; `compare-facts/`
 * compares them.
 */

/** The id of an operation and its parts. */
export const operationNames = (service: string, rpc: string): Pick<OperationFact, 'id' | 'service' | 'rpc'> => ({
  id: `${service}.${rpc}`,
  service,
  rpc,
});

/** A value rule on one string, number, list or map. Numbers stay text: int64 does not fit a double. */
export interface Constraints {
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minimum?: string;
  maximum?: string;
  exclusiveMinimum?: string;
  exclusiveMaximum?: string;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: true;
  minProperties?: number;
  maxProperties?: number;
  keyMinLength?: number;
  keyMaxLength?: number;
  keyPattern?: string;
}

/** `message` points at another message by its full name, `enum` carries its values. */
export type FieldType =
  | { kind: 'string' | 'boolean' | 'object' }
  | { kind: 'int64' | 'int32' | 'date-time' | 'duration' | 'field-mask' | 'bytes' }
  | { kind: 'double' | 'float' }
  /** `zero`: the value that JSON leaves out, where it is known. Pages may leave it out too. */
  | { kind: 'enum'; name: string; values: string[]; zero?: string }
  | { kind: 'message'; name: string }
  /** Keys are text, as in any JSON. */
  | { kind: 'map'; values: FieldType }
  /** A message that the page writes inline, without a name (the format of 2019). */
  | { kind: 'inline'; fields: FieldFact[] }
  /** The page does not say (parameters in the format of 2019). */
  | { kind: 'unstated' };

/** Full name of the message that a field of this type holds, by itself or as the values of a map. */
export function messageOfType(type: FieldType): string | undefined {
  if (type.kind === 'map') return messageOfType(type.values);
  return type.kind === 'message' ? type.name : undefined;
}

export interface FieldFact {
  name: string;
  type: FieldType;
  repeated: boolean;
  required: boolean;
  deprecated: boolean;
  constraints: Constraints;
  /** Sentences of the page that look like limits and that no rule reads. */
  unread?: string[];
  /** All members of the one-of group that this field belongs to, itself included. */
  oneOf?: string[];
}

/** Where a field is: a parameter or the body of an operation, or a message. */
export interface FieldSubject {
  /** Id of the operation, or full name of the message. */
  readonly owner: string;
  readonly place: 'path' | 'query' | 'body' | 'message';
  readonly field: string;
}

interface LocatedField {
  readonly subject: FieldSubject;
  readonly field: FieldFact;
  readonly source: string;
  readonly isPartial: boolean;
}

/** Every field with its place. Fields of a message that is a body belong to the operation. */
export function allFields(facts: Facts): LocatedField[] {
  const bodies = new Set(facts.operations.filter(({ body }) => body).map(({ requestMessage }) => requestMessage));
  const located = (
    { source, partial }: OperationFact | MessageFact,
    owner: string,
    place: FieldSubject['place'],
    fields: readonly FieldFact[],
  ): LocatedField[] =>
    fields.map((field) => ({
      subject: { owner, place, field: field.name },
      field,
      source,
      isPartial: partial === true,
    }));
  return [
    ...facts.operations.flatMap((operation) => [
      ...located(operation, operation.id, 'path', operation.pathParameters),
      ...located(operation, operation.id, 'query', operation.queryParameters),
      ...located(operation, operation.id, 'body', operation.body ?? []),
    ]),
    ...facts.messages
      .filter(({ name }) => !bodies.has(name))
      .flatMap((message) => located(message, message.name, 'message', message.fields)),
  ];
}

export interface MessageFact {
  /** Full name, such as `yandex.cloud.mdb.redis.v1.Backup`. */
  name: string;
  fields: FieldFact[];
  /** Where it was read: a page, or a JSON pointer into the document. */
  source: string;
  /** Read from an older page format: what it does not state is not gone. */
  partial?: true;
}

export interface OperationFact {
  /** `Backup.Get`: service and call, from `operationNames`. */
  id: string;
  /** `Backup` */
  service: string;
  /** `Get` */
  rpc: string;
  method: string;
  /** Host variable or host name, as the source spells it, resolved to a host. */
  host: string;
  path: string;
  pathParameters: FieldFact[];
  queryParameters: FieldFact[];
  /** Full name of the message whose fields are the body, where the page has one. */
  requestMessage?: string;
  body?: FieldFact[];
  responseMessage: string;
  deprecated?: true;
  /** Its page below the folder of all services, such as `Backup/get.md`, where that is known. */
  page?: string;
  /** Fields of a response that has no name (the format of 2019). */
  response?: FieldFact[];
  /** Full names of the messages a long-running call reports and yields, where the page has them (the format of 2024). */
  longRunning?: { metadata?: string; response?: string };
  source: string;
  /** Read from an older page format: what it does not state is not gone. */
  partial?: true;
}

/** Something doubtful about the pages, such as two that contradict each other. */
export interface Doubt {
  page: string;
  text: string;
}

export interface Facts {
  operations: OperationFact[];
  messages: MessageFact[];
  doubts?: Doubt[];
  /** Services whose index page was read too: an operation of theirs without a page is gone. */
  complete?: string[];
}

/** An operation page in any format. */
export interface Page {
  operation: OperationFact;
  messages: MessageFact[];
  /** Year in which the format came into use; a newer one wins over an older one. */
  format: 2019 | 2024 | 2025;
}
