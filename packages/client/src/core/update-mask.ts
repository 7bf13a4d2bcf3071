import type { Mask } from './endpoint.ts';
import { isObject } from './is-object.ts';

/** A body to send, and the mask that goes with it. */
interface MaskedBody {
  readonly body: Record<string, unknown>;
  readonly paths: readonly string[];
}

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
  const given = fields[mask.field];
  const { body, paths } = splitFields(rest, mask.whole, '');
  const derived = given === undefined ? paths.join(',') : given;
  if (typeof derived !== 'string' || derived.trim() === '') {
    throw new TypeError(
      `${what}: nothing to update. Pass the fields to change; \`null\` resets one. An empty mask would reset them all`,
    );
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

function splitFields(fields: Readonly<Record<string, unknown>>, whole: readonly string[], prefix: string): MaskedBody {
  const body: Record<string, unknown> = {};
  const paths: string[] = [];
  for (const [name, value] of Object.entries(fields)) {
    const path = prefix + name;
    if (value === undefined) continue;
    if (value === null) {
      paths.push(path);
    } else if (isMessage(value) && !whole.includes(path)) {
      const inner = splitFields(value, whole, `${path}.`);
      paths.push(...inner.paths);
      if (inner.paths.length > 0) body[name] = inner.body;
    } else {
      paths.push(path);
      body[name] = value;
    }
  }
  return { body, paths };
}

/** A date is one value. */
const isMessage = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) && !(value instanceof Date);
