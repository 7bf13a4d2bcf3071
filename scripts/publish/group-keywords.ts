import type { OneOf } from '../model/model.ts';

/**
 * `not` for groups of fields of which at most one may be set. Unlike `oneOf` it leaves the type as it is, so that
 * generators still make one plain type.
 *
 * @param requiresOne Whether groups that need one of their fields say so.
 */
export function groupKeywords(groups: readonly OneOf[], requiresOne: boolean): { not?: unknown } {
  const forbidden = groups.flatMap(({ fields, required }) => [
    ...pairsOf(fields).map(holds),
    ...(required && requiresOne ? [{ not: { anyOf: fields.map((field) => holds([field])) } }] : []),
  ]);
  if (forbidden.length === 0) return {};
  return { not: forbidden.length === 1 ? forbidden[0] : { anyOf: forbidden } };
}

const pairsOf = (fields: readonly string[]): string[][] =>
  fields.flatMap((field, index) => fields.slice(index + 1).map((other) => [field, other]));

/** Linters want to see the properties that a schema requires, beside `required`. */
const holds = (fields: readonly string[]) => ({
  required: fields,
  properties: Object.fromEntries(fields.map((field) => [field, {}])),
});
