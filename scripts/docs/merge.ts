import type { FieldFact, MessageFact } from './facts.ts';

/** The same message read on two pages: facts must agree, except that only some pages know the zero value of an enum. */
export function mergeMessage(known: MessageFact, other: MessageFact): MessageFact {
  const names = other.fields.map((field) => field.name).join();
  if (known.fields.map((field) => field.name).join() !== names) {
    throw new Error(`${other.source}: ${other.name} has fields ${names}, which differ from those on ${known.source}`);
  }
  const fields = known.fields.map((field, index) => mergeField(field, other.fields[index] as FieldFact, known, other));
  return { ...known, fields };
}

function mergeField(known: FieldFact, other: FieldFact, left: MessageFact, right: MessageFact): FieldFact {
  const longer =
    known.type.kind === 'enum' && other.type.kind === 'enum' && other.type.values.length > known.type.values.length
      ? other
      : known;
  const comparable = (field: FieldFact) => {
    const { type, ...rest } = field;
    return JSON.stringify([
      type.kind === 'enum' && longer.type.kind === 'enum'
        ? [type.name, longer.type.values.filter((value) => type.values.includes(value)).length === type.values.length]
        : type,
      rest,
    ]);
  };
  if (comparable(known) !== comparable(other)) {
    throw new Error(`${right.source}: ${right.name}.${other.name} is stated differently from ${left.source}`);
  }
  return longer;
}
