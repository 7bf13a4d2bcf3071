import type { Mask } from './endpoint.ts';
import { isObject } from './is-object.ts';

/**
 * Adds the mask to the fields of an update. Every field that is given is in it, by the path of its leaf; `null` stands
 * in the mask and is left out of the body, which resets the field. A mask that is given is used as it is.
 *
 * @throws {TypeError} when there is nothing to update: without a mask the service would reset every field left out.
 */
export function applyMask(
  fields: Readonly<Record<string, unknown>>,
  mask: Mask,
  what: string,
  isParameter: (name: string) => boolean = () => false,
): Record<string, unknown> {
  const keys: Record<string, unknown> = {};
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (name === mask.field) continue;
    (isParameter(name) || mask.keys?.includes(name) ? keys : rest)[name] = value;
  }
  const paths: string[] = [];
  const body = splitFields(rest, mask.whole, '', paths);
  const { [mask.field]: derived = paths.join() } = fields;
  if (typeof derived !== 'string' || !/[^\s,]/.test(derived)) {
    throw new TypeError(`${what}: nothing to update. An empty mask would reset all fields; \`null\` resets one`);
  }
  return { ...keys, ...body, [mask.field]: derived };
}

/**
 * Adds a mask to each element of a list of updates.
 *
 * @throws {TypeError} when there is no element, or one with nothing to update.
 */
export function applyMaskEach(list: unknown, mask: Mask, what: string): unknown {
  if (!Array.isArray(list) || list.length === 0) throw new TypeError(`${what}: nothing to update`);
  return list.map((element, index) => (isMessage(element) ? applyMask(element, mask, `${what}[${index}]`) : element));
}

/** Fields without those that are reset, whose paths are in the mask too. */
function splitFields(
  fields: Readonly<Record<string, unknown>>,
  whole: readonly string[],
  prefix: string,
  paths: string[],
): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    const path = prefix + name;
    const known = paths.length;
    if (value === undefined) continue;
    if (isMessage(value) && !whole.includes(path)) {
      const inner = splitFields(value, whole, `${path}.`, paths);
      if (paths.length > known) body[name] = inner;
    } else {
      paths.push(path);
      if (value === null) continue;
      // As `null`, `NaN` would reset the field, and so would a function, which JSON leaves out.
      if ((JSON.stringify(value) ?? 'null') === 'null') throw new TypeError(`${path} has no JSON form`);
      body[name] = value;
    }
  }
  return body;
}

/** A date is one value. */
const isMessage = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) && !(value instanceof Date);
