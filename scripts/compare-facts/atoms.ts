import type { Facts, FieldFact, FieldType } from '../docs/facts.ts';
import { barePattern } from '../docs/pattern.ts';

/** One fact, small enough to be right or wrong as a whole. */
export interface Atom {
  /** What the fact is about, such as `Backup.List query pageSize: maximum`. */
  readonly key: string;
  readonly value: string;
  /** Page, or JSON pointer into the document. */
  readonly source: string;
  /** The other side need not state it: the zero value of an enum, which pages leave out. */
  readonly optional?: true;
  /** Read from an older page format, which does not show that other facts are gone. */
  readonly partial?: true;
}

/** Takes facts apart. The same key never stands twice. */
export function toAtoms(facts: Facts): Map<string, Atom> {
  const atoms = new Map<string, Atom>();
  let isPartial = false;
  const add: Add = (key, value, source, optional) =>
    atoms.set(key, {
      key,
      value,
      source,
      ...(optional ? { optional } : {}),
      ...(isPartial ? { partial: true as const } : {}),
    });
  for (const operation of facts.operations) {
    isPartial = operation.partial === true;
    const { id, source } = operation;
    add(`${id}: method`, operation.method, source);
    add(`${id}: host`, operation.host, source);
    add(`${id}: path`, operation.path, source);
    add(`${id}: response`, operation.responseMessage, source);
    if (operation.page) add(`${id}: page`, operation.page, source, true);
    if (operation.deprecated) add(`${id}: deprecated`, 'yes', source);
    if (operation.body && operation.requestMessage) add(`${id}: body`, operation.requestMessage, source);
    // Only some pages name these, so the document may know more.
    const { metadata, response } = operation.longRunning ?? {};
    if (metadata) add(`${id}: metadata`, metadata, source, true);
    if (response) add(`${id}: result`, response, source, true);
    for (const field of operation.pathParameters) addField(add, `${id} path`, field, source);
    for (const field of operation.queryParameters) addField(add, `${id} query`, field, source);
    for (const field of operation.body ?? []) addField(add, `${id} body`, field, source);
  }
  const bodies = new Set(
    facts.operations.filter((operation) => operation.body).map((operation) => operation.requestMessage),
  );
  for (const message of facts.messages) {
    if (bodies.has(message.name)) continue;
    isPartial = message.partial === true;
    add(`${message.name}: message`, 'yes', message.source);
    for (const field of message.fields) addField(add, message.name, field, message.source);
  }
  return atoms;
}

type Add = (key: string, value: string, source: string, optional?: true) => void;

function addField(add: Add, owner: string, field: FieldFact, source: string): void {
  const about = (fact: string) => `${owner} ${field.name}: ${fact}`;
  if (field.type.kind !== 'unstated')
    add(about('type'), `${typeName(field.type)}${field.repeated ? '[]' : ''}`, source);
  if (field.required) add(about('required'), 'yes', source);
  if (field.deprecated) add(about('deprecated'), 'yes', source);
  if (field.oneOf) add(about('one of'), field.oneOf.join(', '), source);
  for (const [name, value] of Object.entries(field.constraints)) add(about(name), comparable(name, value), source);
  if (field.type.kind === 'enum') {
    const { values, zero } = field.type;
    for (const value of values) add(about(`value ${value}`), 'yes', source, value === zero ? true : undefined);
    for (const [index, value] of values.slice(1).entries()) {
      const before = values[index] ?? '';
      add(about(`order ${before}, ${value}`), 'yes', source, before === zero ? true : undefined);
    }
  }
}

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

/** A limit in its comparable form: patterns are matched whole, so anchors say nothing. */
export function comparable(constraint: string, value: unknown): string {
  return constraint.toLowerCase().endsWith('pattern') ? barePattern(String(value)) : String(value);
}
