import { inclusiveLimits } from '../model/int64.ts';
import type { Type } from '../model/model.ts';

/** How one type compares to another: the same, wider or narrower in its limits, or another type altogether. */
export type TypeChange = 'same' | 'wider' | 'narrower' | 'other';

/** Compares two types. Limits of referenced schemas do not count. */
export function compareTypes(before: Type, after: Type): TypeChange {
  const shape = shapeOf(before) === shapeOf(after);
  if (!shape) return 'other';
  const limits = compareLimits(before, after);
  const inner = innerPairs(before, after).map(([left, right]) => compareTypes(left, right));
  return combine([limits, ...inner]);
}

/** The type without limits, as text for people and for comparison. */
export function shapeOf(type: Type): string {
  switch (type.kind) {
    case 'ref':
      return type.schema;
    case 'array':
      return `list of ${shapeOf(type.items)}`;
    case 'map':
      return `map of ${shapeOf(type.values)}`;
    default:
      return type.kind;
  }
}

type Bound = number | bigint | undefined;

function compareLimits(before: Type, after: Type): TypeChange {
  const left = before as unknown as Record<string, unknown>;
  const right = after as unknown as Record<string, unknown>;
  const changes: TypeChange[] = [];
  for (const key of ['minLength', 'minItems', 'minProperties'])
    changes.push(bound(number(left[key]), number(right[key]), 1));
  for (const key of ['maxLength', 'maxItems', 'maxProperties'])
    changes.push(bound(number(left[key]), number(right[key]), -1));
  const [old, present] = [rangeOf(before), rangeOf(after)];
  changes.push(bound(old.minimum, present.minimum, 1), bound(old.maximum, present.maximum, -1));
  changes.push(rule(left.pattern, right.pattern), rule(left.uniqueItems, right.uniqueItems));
  return combine(changes);
}

const number = (value: unknown): Bound => (typeof value === 'number' ? value : undefined);

/** Limits of a number, inclusive ones for a 64-bit integer. */
function rangeOf(type: Type): { readonly minimum?: number | bigint; readonly maximum?: number | bigint } {
  if (type.kind === 'int64') return inclusiveLimits(type);
  return type.kind === 'int32' || type.kind === 'double' ? type : {};
}

/** `direction` 1: a greater bound is narrower (a minimum); -1: a smaller one is (a maximum). */
function bound(before: Bound, after: Bound, direction: 1 | -1): TypeChange {
  if (before === after) return 'same';
  if (before === undefined) return 'narrower';
  if (after === undefined) return 'wider';
  return after > before === (direction === 1) ? 'narrower' : 'wider';
}

/** Another pattern may refuse what was allowed, so it counts as narrower. */
function rule(before: unknown, after: unknown): TypeChange {
  if (before === after) return 'same';
  return after === undefined || after === false ? 'wider' : 'narrower';
}

function innerPairs(before: Type, after: Type): [Type, Type][] {
  if (before.kind === 'array' && after.kind === 'array') return [[before.items, after.items]];
  if (before.kind === 'map' && after.kind === 'map')
    return [
      [before.keys, after.keys],
      [before.values, after.values],
    ];
  return [];
}

function combine(changes: readonly TypeChange[]): TypeChange {
  return (['other', 'narrower', 'wider'] as const).find((change) => changes.includes(change)) ?? 'same';
}

const count = (value: unknown, one: string, many = `${one}s`): string => `${value} ${value === 1 ? one : many}`;

const texts: [key: string, text: (value: unknown) => string][] = [
  ['minLength', (value) => `at least ${count(value, 'character')}`],
  ['maxLength', (value) => `at most ${count(value, 'character')}`],
  ['pattern', (value) => `the pattern \`${value}\``],
  ['minimum', (value) => `at least ${value}`],
  ['exclusiveMinimum', (value) => `more than ${value}`],
  ['maximum', (value) => `at most ${value}`],
  ['exclusiveMaximum', (value) => `less than ${value}`],
  ['minItems', (value) => `at least ${count(value, 'element')}`],
  ['maxItems', (value) => `at most ${count(value, 'element')}`],
  ['uniqueItems', () => 'unique elements'],
  ['minProperties', (value) => `at least ${count(value, 'entry', 'entries')}`],
  ['maxProperties', (value) => `at most ${count(value, 'entry', 'entries')}`],
];

/** What changed in the limits of a type, such as `at most 63 characters instead of at most 50 characters`. */
export function limitChange(before: Type, after: Type): string {
  const [old, present] = [limitsOf(before), limitsOf(after)];
  const listed = (limits: readonly string[]) => (limits.length === 0 ? 'no limit' : limits.join(', '));
  const added = present.filter((limit) => !old.includes(limit));
  const gone = old.filter((limit) => !present.includes(limit));
  return `${listed(added)} instead of ${listed(gone)}`;
}

function limitsOf(type: Type): string[] {
  const own = texts
    .filter(([key]) => (type as unknown as Record<string, unknown>)[key] !== undefined)
    .map(([key, text]) => text((type as unknown as Record<string, unknown>)[key]));
  const inside = (name: string, child: Type) => limitsOf(child).map((limit) => `${limit} in ${name}`);
  if (type.kind === 'array') return [...own, ...inside('each element', type.items)];
  if (type.kind === 'map') return [...own, ...inside('each key', type.keys), ...inside('each value', type.values)];
  return own;
}
