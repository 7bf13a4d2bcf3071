import { invalidField, Refusal } from './refusal.ts';

type Tree = { [key: string]: unknown };

/**
 * A copy of `current` with the masked fields taken from `patch`. A field the patch does not have is reset, that is
 * removed. Without a mask every updatable field is taken from the patch: what is not sent goes back to its default.
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
    const sent = read(patch, keys) ?? unspecified.get(keys.at(-1) ?? '');
    write(next, keys, specified(structuredClone(sent), read(next, keys)));
  }
  return next as Settings;
}

/** Enums that, when masked and not sent, have the value for "not set". */
const unspecified = new Map([['maxmemoryPolicy', 'MAXMEMORY_POLICY_UNSPECIFIED']]);

/**
 * A value without the enum values for "not set": in their place is what is present, if anything is. To the service they
 * are no change: https://github.com/yandex-cloud/terraform-provider-yandex/issues/476
 */
export function specified<Value>(value: Value, present?: unknown): Value {
  if (typeof value === 'string' && /^[A-Z_]+_UNSPECIFIED$/.test(value)) return present as Value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, specified(item, read(present, [key]))] as const);
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

/** Whether two settings say the same. The order of keys, and empty messages, do not matter. */
export const isSame = (left: unknown, right: unknown): boolean => canonical(left) === canonical(right);

/** Thrown when an update changes nothing: the service refuses it. */
export const noChanges = (): Refusal => new Refusal('FAILED_PRECONDITION', 'no changes detected');

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([left], [right]) => (left < right ? -1 : 1)))
      : item,
  );
}

function read(tree: unknown, keys: readonly string[]): unknown {
  let value = tree;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Tree)[key];
  }
  return value;
}

function write(tree: Tree, keys: readonly string[], value: unknown): void {
  const last = keys.at(-1) ?? '';
  let target = tree;
  for (const key of keys.slice(0, -1)) {
    const next = Object.hasOwn(target, key) ? target[key] : undefined;
    if (typeof next === 'object' && next !== null) target = next as Tree;
    else if (value === undefined) return;
    else {
      const created: Tree = {};
      define(target, key, created);
      target = created;
    }
  }
  if (value === undefined) delete target[last];
  else define(target, last, value);
}

/** Assignment that a key such as `__proto__` cannot turn into something else. */
function define(target: Tree, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
