import { isObject } from '../core/is-object.ts';
import { type JsonObject, type JsonValue, ownField, readJson } from '../core/json-value.ts';
import { wholePaths } from '../generated/whole-paths.ts';

/**
 * The fields of an update that turns one state into the other: those that differ, with `null` for those that are gone.
 * Maps and other values that are set as one are included whole. Empty if nothing differs; an update refuses that.
 *
 * Both sides have the form of the update's input, and are compared as JSON carries them: two dates by their time. A
 * response leaves zero values out: fill them in with `withDefaults` before comparing, or `false` counts as a change from
 * an absent field.
 *
 * @throws {TypeError} if a side is not an object, or holds something that JSON cannot carry, such as a `Map`.
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
  const changes = compare(readState(before, 'before'), readState(after, 'after'), '');
  return changes as Partial<Before & After>;
}

function readState(state: object, name: string): JsonObject {
  const value = readJson(state, 'diff', name);
  if (isObject(value)) return value as JsonObject;
  throw new TypeError(`diff: ${name} must be an object`);
}

function compare(before: JsonObject, after: JsonObject, prefix: string): JsonObject {
  const changes: [string, JsonValue][] = [];
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const change = changeOf(ownField(before, name) ?? null, ownField(after, name) ?? null, prefix + name);
    if (change !== undefined) changes.push([name, change]);
  }
  return Object.fromEntries(changes);
}

/** The value that turns one value of a field into the other; `undefined` if they are the same. */
function changeOf(old: JsonValue, wanted: JsonValue, path: string): JsonValue | undefined {
  const isMessage = (old === null || isObject(old)) && (wanted === null || isObject(wanted));
  if (!isMessage || wholePaths.includes(path)) return isEqual(old, wanted) ? undefined : wanted;
  const inner = compare((old ?? {}) as JsonObject, (wanted ?? {}) as JsonObject, `${path}.`);
  if (Object.keys(inner).length === 0) return undefined;
  return wanted === null ? null : inner;
}

function isEqual(left: JsonValue, right: JsonValue): boolean {
  if (left === right) return true;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  if (!isContainer(left) || !isContainer(right)) return false;
  const names = Object.keys(left);
  if (names.length !== Object.keys(right).length) return false;
  return names.every((name) => Object.hasOwn(right, name) && isEqual(left[name]!, right[name]!));
}

/** An array or an object, as something with named parts. */
const isContainer = (value: JsonValue): value is JsonObject => typeof value === 'object' && value !== null;
