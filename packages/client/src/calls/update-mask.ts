import type { Mask } from '../core/endpoint.ts';
import { isObject } from '../core/is-object.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Adds the mask to the fields of an update. Every given field is in it, by the path of its leaf; `null` puts the path
 * into the mask and leaves the field out of the body, which resets it. A mask of the caller's own is used as it is.
 *
 * @param label The call, for messages.
 * @param isParameter Whether a field goes into the path.
 * @throws {TypeError} if there is nothing to update: without a mask the service would reset every field left out.
 */
export function applyMask(
  fields: Fields,
  mask: Mask,
  label: string,
  isParameter: (name: string) => boolean = () => false,
): Record<string, unknown> {
  const identifying: Record<string, unknown> = {};
  const updated: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (name === mask.field) continue;
    const isKey = isParameter(name) || mask.keys?.includes(name) === true;
    (isKey ? identifying : updated)[name] = value;
  }
  const paths: string[] = [];
  const body = splitFields(updated, mask.whole, '', paths);
  const own = fields[mask.field];
  const finalMask = own === undefined ? paths.join(',') : own;
  if (!namesAnyPath(finalMask)) {
    throw new TypeError(`${label}: nothing to update. An empty mask would reset all fields; \`null\` resets one`);
  }
  return { ...identifying, ...body, [mask.field]: finalMask };
}

/**
 * Adds a mask to each element of a list of updates.
 *
 * @throws {TypeError} if the list is empty, or an element has nothing to update.
 */
export function applyMaskEach(list: unknown, mask: Mask, label: string): unknown {
  if (!Array.isArray(list) || list.length === 0) throw new TypeError(`${label}: nothing to update`);
  return list.map((element, index) => (isMessage(element) ? applyMask(element, mask, `${label}[${index}]`) : element));
}

/** The body of an update: all fields but those that are reset. Collects the paths of both. */
function splitFields(
  fields: Fields,
  whole: readonly string[],
  prefix: string,
  paths: string[],
): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    const path = prefix + name;
    if (isMessage(value) && !whole.includes(path)) {
      const innerPaths: string[] = [];
      const inner = splitFields(value, whole, `${path}.`, innerPaths);
      if (innerPaths.length === 0) continue;
      paths.push(...innerPaths);
      body[name] = inner;
      continue;
    }
    paths.push(path);
    if (value === null) continue;
    checkJsonForm(path, value);
    body[name] = value;
  }
  return body;
}

/** JSON writes `NaN` as `null`, which would reset the field, and leaves a function out, which would reset it, too. */
function checkJsonForm(path: string, value: unknown): void {
  const json = JSON.stringify(value);
  if (json === undefined || json === 'null') throw new TypeError(`${path} has no JSON form`);
}

const namesAnyPath = (mask: unknown): boolean => typeof mask === 'string' && /[^\s,]/.test(mask);

/** A date is one value. */
const isMessage = (value: unknown): value is Fields => isObject(value) && !(value instanceof Date);
