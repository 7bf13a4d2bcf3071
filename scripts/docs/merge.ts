import type { Doubt, FieldFact, MessageFact, OperationFact } from './facts.ts';

/** When a page was last changed, in seconds, where that is known. */
export type PageDate = (source: string) => number | undefined;

/**
 * The same message read on two pages. Pages are rendered at different times and may contradict each other: the newer format
 * wins, then the page changed last, then the one that states more, since an API grows. Reports a doubt. That only some pages
 * know the zero value of an enum is not a contradiction.
 */
export function mergeMessage(
  known: MessageFact,
  other: MessageFact,
  doubts: Doubt[],
  dateOf: PageDate = () => undefined,
): MessageFact {
  // An older format states less by nature, so a newer one wins.
  if (other.partial && !known.partial) return known;
  const names = other.fields.map((field) => field.name);
  const knownNames = known.fields.map((field) => field.name);
  if (knownNames.join() !== names.join()) {
    const isNewer = compareDates(other.source, known.source, dateOf) ?? names.length > knownNames.length;
    const [wins, loses] = isNewer ? [other, known] : [known, other];
    const fields = [...names, ...knownNames].filter((name) => names.includes(name) !== knownNames.includes(name));
    const what = fields.length === 0 ? 'the order of its fields' : `the fields ${[...new Set(fields)].join(', ')}`;
    doubts.push({
      page: loses.source,
      text: `${known.name} differs from ${wins.source} in ${what}; ${wins.source} counts as the newer one`,
    });
    return wins;
  }
  const fields = known.fields.map((field, index) =>
    mergeField(field, other.fields[index] as FieldFact, known, other, doubts, dateOf),
  );
  return { ...known, fields };
}

function mergeField(
  known: FieldFact,
  other: FieldFact,
  left: MessageFact,
  right: MessageFact,
  doubts: Doubt[],
  dateOf: PageDate,
): FieldFact {
  const longer =
    known.type.kind === 'enum' && other.type.kind === 'enum' && other.type.values.length > known.type.values.length
      ? other
      : known;
  const comparable = (field: FieldFact) => {
    // Prose differs from page to page and is not a fact.
    const { type, unread: _unread, ...rest } = field;
    return JSON.stringify([
      type.kind === 'enum' && longer.type.kind === 'enum'
        ? [type.name, longer.type.values.filter((value) => type.values.includes(value)).length === type.values.length]
        : type,
      rest,
    ]);
  };
  const isZeroOnly =
    known.type.kind === 'enum' &&
    other.type.kind === 'enum' &&
    stated(known.type.values, known.type.zero ?? other.type.zero) ===
      stated(other.type.values, known.type.zero ?? other.type.zero);
  if (comparable(known) === comparable(other) && (known.type.kind !== 'enum' || isZeroOnly)) return longer;
  const isNewer = compareDates(right.source, left.source, dateOf) ?? weight(other) > weight(known);
  const wins = isNewer ? other : known;
  const [winner, loser] = wins === known ? [left, right] : [right, left];
  doubts.push({
    page: loser.source,
    text: `${left.name}.${known.name} differs from ${winner.source}; ${winner.source} counts as the newer one`,
  });
  return wins;
}

/** Whether the first page was changed later; undefined where unknown. */
function compareDates(first: string, second: string, dateOf: PageDate): boolean | undefined {
  const [left, right] = [dateOf(first), dateOf(second)];
  return left === undefined || right === undefined || left === right ? undefined : left > right;
}

const stated = (values: readonly string[], zero: string | undefined): string =>
  values.filter((value) => value !== zero).join();

/** How much a page states about a field. */
const weight = (field: FieldFact): number =>
  Object.keys(field.constraints).length +
  (field.required ? 1 : 0) +
  (field.deprecated ? 1 : 0) +
  (field.type.kind === 'enum' ? field.type.values.length : 0);

/** Picks one of two pages of the same operation. The first has the newer format. */
export function newerOperation(known: OperationFact, other: OperationFact, doubts: Doubt[]): OperationFact {
  doubts.push({
    page: other.source,
    text: `${other.id} is on ${known.source} too, which counts as the newer page; this one is ignored`,
  });
  return known;
}
