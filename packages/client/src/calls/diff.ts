import { isObject } from '../core/is-object.ts';
import { wholePaths } from '../generated/whole-paths.ts';

/**
 * The fields of an update that turns one state into the other: those that differ, with `null` for those that are gone.
 * Maps and other values that are set as one are included whole. Empty if nothing differs; an update refuses that.
 *
 * Both sides have the form of the update's input. A response leaves zero values out: fill them in with `withDefaults`
 * before comparing, or `false` counts as a change from an absent field.
 *
 * @example
 * ```ts
 * const before = { name: 'orders', configSpec: { redis: { timeout: '0' } } };
 * const after = { name: 'orders', configSpec: { redis: { timeout: '300' } } };
 * const changes = diff(before, after); // { configSpec: { redis: { timeout: '300' } } }
 * await redis.clusters.update({ clusterId, ...changes });
 * ```
 */
export function diff<Before extends object, After extends object>(
  before: Before,
  after: After,
): Partial<Before & After> {
  return compare(before as Fields, after as Fields, '') as Partial<Before & After>;
}

type Fields = Readonly<Record<string, unknown>>;

function compare(before: Fields, after: Fields, prefix: string): Record<string, unknown> {
  const changes: Record<string, unknown> = {};
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const old = before[name] ?? undefined;
    const wanted = after[name] ?? undefined;
    const path = prefix + name;
    if (isObject(old) && isObject(wanted) && !wholePaths.includes(path)) {
      const inner = compare(old, wanted, `${path}.`);
      if (Object.keys(inner).length > 0) changes[name] = inner;
    } else if (!isEqual(old, wanted)) {
      changes[name] = wanted ?? null;
    }
  }
  return changes;
}

function isEqual(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].every((name) => isEqual((left as Fields)[name], (right as Fields)[name]));
}
