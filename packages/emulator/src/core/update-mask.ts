import { invalidField, Refusal } from './refusal.ts';

type Tree = { [key: string]: unknown };

/**
 * A copy of `current` with the masked fields taken from `patch`. A masked field that the patch does not hold is reset,
 * that is, removed. Without a mask every updatable field is taken from the patch, so fields that were not sent are
 * reset.
 * @throws Refusal INVALID_ARGUMENT for a path that does not begin with an updatable field.
 */
export function applyUpdate<Settings extends object>(
  current: Settings,
  patch: object,
  mask: string | undefined,
  updatable: readonly string[],
): Settings {
  const next = structuredClone(current) as Tree;
  for (const path of mask === undefined ? updatable : readMask(mask)) {
    const keys = path.split('.');
    if (!updatable.includes(keys[0] ?? '')) {
      throw invalidField('updateMask', `Bad field mask: Unknown field, path=${path}`);
    }
    const sent = readPath(patch, keys) ?? unspecifiedValues.get(keys.at(-1) ?? '');
    writePath(next, keys, keepUnspecified(structuredClone(sent), readPath(next, keys)));
  }
  return next as Settings;
}

/** Enums for which a mask without a value means "unspecified", which leaves them as they are. */
const unspecifiedValues = new Map([['maxmemoryPolicy', 'MAXMEMORY_POLICY_UNSPECIFIED']]);

/**
 * A value with each `…_UNSPECIFIED` enum replaced by its present value, or left out without one. To the service, such
 * an enum means "no change": https://github.com/yandex-cloud/terraform-provider-yandex/issues/476
 */
export function keepUnspecified<Value>(value: Value, present?: unknown): Value {
  if (typeof value === 'string' && /^[A-Z_]+_UNSPECIFIED$/.test(value)) return present as Value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(
    ([key, item]) => [key, keepUnspecified(item, readPath(present, [key]))] as const,
  );
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined)) as Value;
}

/** Paths of a mask, trimmed. */
export function readMask(mask: string): string[] {
  const paths = mask.split(',').map((path) => path.trim());
  if (paths.includes('')) throw invalidField('updateMask', 'Field mask cannot be empty');
  for (const path of paths) {
    if (!/^\w+(\.\w+)*$/.test(path)) throw invalidField('updateMask', `Bad field mask: ${path}`);
  }
  return paths;
}

/** Thrown when an update changes nothing: the service refuses it. */
export const noChanges = (): Refusal => new Refusal('FAILED_PRECONDITION', 'no changes detected');

function readPath(tree: unknown, keys: readonly string[]): unknown {
  let value = tree;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Tree)[key];
  }
  return value;
}

/** Sets the value at a path, creating the messages on the way; `undefined` removes the field. */
function writePath(tree: Tree, keys: readonly string[], value: unknown): void {
  const last = keys.at(-1) ?? '';
  let target = tree;
  for (const key of keys.slice(0, -1)) {
    const inner = Object.hasOwn(target, key) ? target[key] : undefined;
    if (typeof inner === 'object' && inner !== null) {
      target = inner as Tree;
      continue;
    }
    if (value === undefined) return;
    const created: Tree = {};
    define(target, key, created);
    target = created;
  }
  if (value === undefined) delete target[last];
  else define(target, last, value);
}

/** Sets an own property, even for keys such as `__proto__`, where assignment would set the prototype. */
function define(target: Tree, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
