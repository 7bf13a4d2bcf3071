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
    write(next, keys, structuredClone(read(patch as Tree, keys)));
  }
  return next as Settings;
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

function read(tree: Tree, keys: readonly string[]): unknown {
  let value: unknown = tree;
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
