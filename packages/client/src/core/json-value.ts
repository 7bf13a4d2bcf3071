import { hasHiddenState } from './hidden-state.ts';

/** A value as JSON carries it. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** An object as JSON carries it. */
export interface JsonObject {
  readonly [name: string]: JsonValue;
}

/** Where the reader is inside an input. */
interface Trail {
  /** The call or function that was given the input, for messages: `clusters.update`. */
  readonly label: string;
  /** Names and indexes from the outermost value to the current one. */
  readonly keys: (string | number)[];
  /** The objects around the current value. */
  readonly parents: object[];
  /** The refusal that is on its way out. */
  refusal?: TypeError;
}

/** Levels of nesting that are read, to stay clear of the end of the stack. The service allows about 100. */
const maxDepth = 500;

/** Characters of a path that a message shows. */
const longestPath = 200;

/** What to send instead of some common values that JSON turns into `{}`. */
const remedies: Readonly<Record<string, string>> = {
  Map: 'send Object.fromEntries(map)',
  Set: 'send an array, [...set]',
  URLSearchParams: 'send Object.fromEntries(searchParams)',
  Promise: 'await it first',
};

/**
 * Reads an input as JSON carries it, once: path, query, body and mask are all made from the copy, so they cannot
 * disagree, whatever a getter or a Proxy says later. `toJSON` is honored; a field that is `undefined` is left out.
 *
 * @param label What was given the input, for messages.
 * @param name What the input is called there; left out if the names of its fields say enough.
 * @throws {TypeError} for everything that JSON drops or changes, such as a `Map`, `NaN` or a function. The message names
 *   the field by its path, as in `hostSpecs[0].zoneId`, and says what to send instead.
 */
export function readJson(input: unknown, label: string, name?: string): JsonValue {
  const trail: Trail = { label, keys: name === undefined ? [] : [name], parents: [] };
  const value = readValue({ input }, 'input', trail);
  if (value === undefined) throw refuse(trail, 'is undefined');
  return value;
}

/** A field of the object itself: a label may be called `constructor`. */
export function ownField(object: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** Reads a field of an object or an element of an array; `undefined` if it counts as left out. */
function readValue(holder: object, key: string | number, trail: Trail): JsonValue | undefined {
  try {
    return convert(applyToJson(Reflect.get(holder, key), String(key), trail), trail);
  } catch (error) {
    if (error === trail.refusal) throw error;
    throw refuse(trail, 'cannot be read: see `cause`', error);
  }
}

/** What `toJSON` returns, called as `JSON.stringify` does. */
function applyToJson(value: unknown, key: string, trail: Trail): unknown {
  if (value === null || !['object', 'function', 'bigint'].includes(typeof value)) return value;
  const { toJSON } = value as { readonly toJSON?: unknown };
  if (typeof toJSON !== 'function') return value;
  const result: unknown = toJSON.call(value, key);
  if (result === undefined) throw refuse(trail, 'has a `toJSON` that returns undefined');
  // `Date` and the libraries for dates turn an invalid date into `null`, which would reset the field.
  if (result === null && Number.isNaN((value as object).valueOf?.())) throw refuse(trail, 'is an invalid date');
  return result;
}

function convert(value: unknown, trail: Trail): JsonValue | undefined {
  switch (typeof value) {
    case 'undefined':
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      if (!Number.isFinite(value)) throw refuse(trail, `is ${value}: send a finite number`);
      // JSON has no negative zero.
      return value === 0 ? 0 : value;
    case 'bigint':
      throw refuse(trail, 'is a BigInt: send its digits as text, String(value)');
    case 'object':
      return value === null ? null : convertObject(value, trail);
    default:
      throw refuse(trail, `is a ${typeof value}, which JSON cannot carry: leave it out`);
  }
}

function convertObject(value: object, trail: Trail): JsonValue {
  const { parents } = trail;
  if (parents.includes(value)) throw refuse(trail, 'refers back to a value around it, which JSON cannot carry');
  if (parents.length >= maxDepth) throw refuse(trail, `is nested more than ${maxDepth} levels deep`);
  parents.push(value);
  const copy = Array.isArray(value) ? readArray(value, trail) : (unbox(value) ?? readObject(value, trail));
  parents.pop();
  return copy;
}

/** The primitive inside `new String('a')` and the like, as `JSON.stringify` takes it out. */
function unbox(value: object): JsonValue | undefined {
  const isBoxed = /^(String|Number|Boolean)$/.test(tagOf(value));
  const primitive: unknown = isBoxed ? value.valueOf() : undefined;
  return typeof primitive === 'object' ? undefined : (primitive as JsonValue | undefined);
}

function readArray(array: readonly unknown[], trail: Trail): JsonValue[] {
  const names = Object.keys(array);
  const firstOther = names.findIndex((name, index) => name !== String(index));
  const end = firstOther === -1 ? names.length : firstOther;
  if (end < array.length) throw refuseAt(end, trail, 'is a hole in the array: fill it, or leave it out');
  if (end < names.length) throw refuseAt(names[end]!, trail, 'is a field of an array, which JSON drops');
  return names.map((_, index) => {
    trail.keys.push(index);
    const item = readValue(array, index, trail);
    if (item === undefined) throw refuse(trail, 'is undefined: leave the element out');
    trail.keys.pop();
    return item;
  });
}

function readObject(object: object, trail: Trail): JsonObject {
  const names = Object.keys(object);
  if (hasHiddenState(object, names.length === 0)) {
    const kind = kindOf(object);
    throw refuse(trail, `is of class ${kind}, which JSON cannot carry: ${remedies[kind] ?? 'send a plain object'}`);
  }
  const symbol = Object.getOwnPropertySymbols(object).find((own) =>
    Object.prototype.propertyIsEnumerable.call(object, own),
  );
  if (symbol !== undefined) throw refuse(trail, `has a field named by ${String(symbol)}, which JSON drops`);
  const fields: [string, JsonValue][] = [];
  for (const name of names) {
    trail.keys.push(name);
    const field = readValue(object, name, trail);
    if (field !== undefined) fields.push([name, field]);
    trail.keys.pop();
  }
  // Unlike an assignment, this makes a field of `__proto__` as of any other name.
  return Object.fromEntries(fields);
}

/** `Map` for a `Map`; the name of its class for an object of a program's own. */
function kindOf(object: object): string {
  const tag = tagOf(object);
  const { constructor: ownClass } = object;
  return tag === 'Object' && typeof ownClass === 'function' ? ownClass.name : tag;
}

const tagOf = (object: object): string => Object.prototype.toString.call(object).slice('[object '.length, -1);

function refuseAt(key: string | number, trail: Trail, problem: string): TypeError {
  trail.keys.push(key);
  return refuse(trail, problem);
}

function refuse(trail: Trail, problem: string, cause?: unknown): TypeError {
  const { label, keys } = trail;
  const subject = keys.length === 0 ? 'the input' : shorten(keys.reduce<string>(joinPath, ''));
  trail.refusal = new TypeError(`${label}: ${subject} ${problem}`, cause === undefined ? undefined : { cause });
  return trail.refusal;
}

function joinPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  if (!/^[\w$]+$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

const shorten = (path: string): string => (path.length > longestPath ? `${path.slice(0, longestPath)}…` : path);
