import { messages } from '../generated/messages.ts';
import { invalidField, Refusal } from './refusal.ts';

type Tree = { [key: string]: unknown };

/**
 * A copy of `current` with the masked fields taken from `patch`. A masked field that the patch does not hold is reset,
 * that is, removed. Without a mask every updatable field is taken from the patch, so fields that were not sent are
 * reset. A mask into one member of a one-of clears the others. `message` names the message that is updated.
 * @throws Refusal INVALID_ARGUMENT for a path that does not begin with an updatable field.
 */
export function applyUpdate<Settings extends object>(
  current: Settings,
  patch: object,
  mask: string | undefined,
  updatable: readonly string[],
  message = '',
): Settings {
  const next = structuredClone(current) as Tree;
  for (const path of mask === undefined ? updatable : readMask(mask)) {
    const keys = path.split('.');
    if (!updatable.includes(keys[0] ?? '')) {
      throw invalidField('updateMask', `Bad field mask: Unknown field, path=${path}`);
    }
    const sent = readPath(patch, keys) ?? unspecifiedValues.get(keys.at(-1) ?? '');
    const value = keepUnspecified(structuredClone(sent), readPath(next, keys));
    writePath(next, keys, value);
    if (value !== undefined) clearAlternatives(next, keys, message);
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

/** Removes the fields that cannot be set together with those along the path. */
function clearAlternatives(tree: Tree, [key = '', ...rest]: readonly string[], messageName: string): void {
  const message = Object.hasOwn(messages, messageName) ? messages[messageName] : undefined;
  if (!message) return;
  for (const group of message.oneOf ?? []) {
    if (!group.includes(key)) continue;
    for (const other of group) if (other !== key) delete tree[other];
  }
  const field = Object.hasOwn(message.fields, key) ? message.fields[key] : undefined;
  const inner = tree[key];
  if (rest.length > 0 && field?.message && !field.list && !field.map && typeof inner === 'object' && inner !== null) {
    clearAlternatives(inner as Tree, rest, field.message);
  }
}

/** Sets an own property, even for keys such as `__proto__`, where assignment would set the prototype. */
function define(target: Tree, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
