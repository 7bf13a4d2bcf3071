import type { Facts, FieldFact, FieldType } from '../docs/facts.ts';

/** One fact, small enough to be right or wrong as a whole. */
export interface Atom {
  /** What the fact is about, such as `Backup.List query pageSize: maximum`. */
  readonly key: string;
  readonly value: string;
  /** Page, or JSON pointer into the document. */
  readonly source: string;
  /** The other side need not state it: the zero value of an enum, which pages leave out. */
  readonly optional?: true;
}

/** Takes facts apart. The same key never stands twice. */
export function toAtoms(facts: Facts): Map<string, Atom> {
  const atoms = new Map<string, Atom>();
  const add: Add = (key, value, source, optional) =>
    atoms.set(key, { key, value, source, ...(optional ? { optional } : {}) });
  for (const operation of facts.operations) {
    const { id, source } = operation;
    add(`${id}: method`, operation.method, source);
    add(`${id}: host`, operation.host, source);
    add(`${id}: path`, operation.path, source);
    add(`${id}: response`, operation.responseMessage, source);
    if (operation.body && operation.requestMessage) add(`${id}: body`, operation.requestMessage, source);
    for (const field of operation.pathParameters) addField(add, `${id} path`, field, source);
    for (const field of operation.queryParameters) addField(add, `${id} query`, field, source);
    for (const field of operation.body ?? []) addField(add, `${id} body`, field, source);
  }
  const bodies = new Set(
    facts.operations.filter((operation) => operation.body).map((operation) => operation.requestMessage),
  );
  for (const message of facts.messages) {
    if (bodies.has(message.name)) continue;
    add(`${message.name}: message`, 'yes', message.source);
    for (const field of message.fields) addField(add, message.name, field, message.source);
  }
  return atoms;
}

type Add = (key: string, value: string, source: string, optional?: true) => void;

function addField(add: Add, owner: string, field: FieldFact, source: string): void {
  const about = (fact: string) => `${owner} ${field.name}: ${fact}`;
  add(about('type'), `${typeName(field.type)}${field.repeated ? '[]' : ''}`, source);
  if (field.required) add(about('required'), 'yes', source);
  if (field.deprecated) add(about('deprecated'), 'yes', source);
  if (field.oneOf) add(about('one of'), field.oneOf.join(', '), source);
  for (const [name, value] of Object.entries(field.constraints))
    add(about(name), normalize(name, String(value)), source);
  if (field.type.kind === 'enum') {
    const { values, zero } = field.type;
    for (const value of values) add(about(`value ${value}`), 'yes', source, value === zero ? true : undefined);
    for (const [index, value] of values.slice(1).entries()) {
      const before = values[index] ?? '';
      add(about(`order ${before}, ${value}`), 'yes', source, before === zero ? true : undefined);
    }
  }
}

function typeName(type: FieldType): string {
  switch (type.kind) {
    case 'message':
      return type.name;
    case 'enum':
      return `enum ${type.name}`;
    default:
      return type.kind;
  }
}

/** Patterns are matched whole, so anchors say nothing; `\@` and `@` are the same. */
function normalize(constraint: string, value: string): string {
  if (!constraint.toLowerCase().endsWith('pattern')) return value;
  return value.replace(/^\^/, '').replace(/\$$/, '').replaceAll('\\@', '@');
}
