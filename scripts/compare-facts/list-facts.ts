import { allFields, type Constraints, type Facts, type FieldFact, type FieldType } from '../docs/facts.ts';
import { barePattern } from '../docs/pattern.ts';
import { type Fact, keyOf, type Subject, type What } from './fact.ts';

/** Splits what pages or a document state into single facts, by `keyOf`. No key occurs twice. */
export function listFacts(facts: Facts): Map<string, Fact> {
  const listed = [
    ...facts.operations.flatMap(operationFacts),
    ...messageFacts(facts),
    ...allFields(facts).flatMap(({ subject, field, source, isPartial }) =>
      fieldFacts(field).map((part) => ({ ...subject, ...part, source, ...mark(isPartial) })),
    ),
  ];
  return new Map(listed.map((fact) => [keyOf(fact), fact]));
}

type Part = Pick<Fact, 'what' | 'value' | 'optional'>;

const mark = (isPartial: boolean): Pick<Fact, 'partial'> => (isPartial ? { partial: true } : {});

function operationFacts(operation: Facts['operations'][number]): Fact[] {
  const { longRunning = {} } = operation;
  const hasBody = operation.body !== undefined && operation.requestMessage !== undefined;
  // Only some pages name their own place, and the types of a long-running call: the document may know more.
  const parts: Part[] = [
    { what: 'method', value: operation.method },
    { what: 'host', value: operation.host },
    { what: 'path', value: operation.path },
    { what: 'response', value: operation.responseMessage },
    ...(operation.page ? [{ what: 'page', value: operation.page, optional: true } as const] : []),
    ...(operation.deprecated ? [{ what: 'deprecated' } as const] : []),
    ...(hasBody ? [{ what: 'body', value: operation.requestMessage ?? '' } as const] : []),
    ...(longRunning.metadata ? [{ what: 'metadata', value: longRunning.metadata, optional: true } as const] : []),
    ...(longRunning.response ? [{ what: 'result', value: longRunning.response, optional: true } as const] : []),
  ];
  const subject: Subject = { owner: operation.id, place: 'operation' };
  return parts.map((part) => ({ ...subject, ...part, source: operation.source, ...mark(operation.partial === true) }));
}

/** Messages that are the body of an operation are part of that operation. */
function messageFacts(facts: Facts): Fact[] {
  const bodies = new Set(facts.operations.filter(({ body }) => body).map(({ requestMessage }) => requestMessage));
  return facts.messages
    .filter(({ name }) => !bodies.has(name))
    .map(({ name, source, partial }) => ({
      owner: name,
      place: 'message',
      what: 'message',
      source,
      ...mark(partial === true),
    }));
}

function fieldFacts(field: FieldFact): Part[] {
  const parts: Part[] = [];
  if (field.type.kind !== 'unstated') parts.push({ what: 'type', value: fieldTypeName(field) });
  if (field.required) parts.push({ what: 'required' });
  if (field.deprecated) parts.push({ what: 'deprecated' });
  if (field.oneOf) parts.push({ what: 'oneOf', value: field.oneOf.join(', ') });
  for (const [name, value] of Object.entries(field.constraints)) {
    const what = name as keyof Constraints;
    parts.push({ what, value: comparable(what, value) });
  }
  return field.type.kind === 'enum' ? [...parts, ...enumFacts(field.type)] : parts;
}

/** Each value, and each pair of neighbours. Pages leave the zero value out. */
function enumFacts({ values, zero }: Extract<FieldType, { kind: 'enum' }>): Part[] {
  const optional = (value: string): Pick<Fact, 'optional'> => (value === zero ? { optional: true } : {});
  const order = values.slice(1).map((after, index) => [values[index] ?? '', after] as const);
  return [
    ...values.map((value) => ({ what: { value } satisfies What, ...optional(value) })),
    ...order.map(([before, after]) => ({ what: { before, after } satisfies What, ...optional(before) })),
  ];
}

/** Type of a field as text: `string`, `library.v1.Book[]`. */
export const fieldTypeName = ({ type, repeated }: Pick<FieldFact, 'type' | 'repeated'>): string =>
  `${typeName(type)}${repeated ? '[]' : ''}`;

export function typeName(type: FieldType): string {
  switch (type.kind) {
    case 'message':
      return type.name;
    case 'enum':
      return `enum ${type.name}`;
    case 'map':
      return `map<string, ${typeName(type.values)}>`;
    case 'inline':
      return `object with ${type.fields.map((field) => field.name).join(', ')}`;
    default:
      return type.kind;
  }
}

/** A limit in its comparable form: patterns match the whole value, so their anchors make no difference. */
export function comparable(limit: keyof Constraints, value: unknown): string {
  return limit === 'pattern' || limit === 'keyPattern' ? barePattern(String(value)) : String(value);
}
