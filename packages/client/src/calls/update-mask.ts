import type { Mask } from '../core/endpoint.ts';
import { isObject } from '../core/is-object.ts';
import { type JsonObject, type JsonValue, ownField } from '../core/json-value.ts';

/**
 * Adds the mask to the fields of an update. Every given field is in it, by the path of its leaf; `null` puts the path
 * into the mask and leaves the field out of the body, which resets it. A mask of the caller's own is used as it is.
 *
 * @param label The call, for messages.
 * @param isParameter Whether a field goes into the path.
 * @throws {TypeError} if there is nothing to update: without a mask the service would reset every field left out.
 */
export function applyMask(
  fields: JsonObject,
  mask: Mask,
  label: string,
  isParameter: (name: string) => boolean = () => false,
): JsonObject {
  const isKey = (name: string): boolean => isParameter(name) || mask.keys?.includes(name) === true;
  const entries = Object.entries(fields).filter(([name]) => name !== mask.field);
  const identifying = Object.fromEntries(entries.filter(([name]) => isKey(name)));
  const updated = Object.fromEntries(entries.filter(([name]) => !isKey(name)));
  const { paths, body } = splitFields(updated, mask.whole, '', label);
  const finalMask = readMask(ownField(fields, mask.field), `${label}: ${mask.field}`) ?? paths.join(',');
  if (!/[^\s,]/.test(finalMask)) {
    throw new TypeError(`${label}: nothing to update. An empty mask would reset all fields; \`null\` resets one`);
  }
  return { ...identifying, ...body, [mask.field]: finalMask };
}

/**
 * Adds a mask to each element of a list of updates.
 *
 * @throws {TypeError} if the list is empty, or an element has nothing to update.
 */
export function applyMaskEach(list: JsonValue | undefined, mask: Mask, label: string): JsonValue {
  if (!Array.isArray(list) || list.length === 0) throw new TypeError(`${label}: nothing to update`);
  return list.map((element: JsonValue, index) => {
    if (isMessage(element)) return applyMask(element, mask, `${label}[${index}]`);
    throw new TypeError(`${label}[${index}] must be an object`);
  });
}

/** A mask of the caller's own. The vendor's SDK takes it as `{ paths: ['name'] }`. */
function readMask(mask: JsonValue | undefined, label: string): string | undefined {
  if (mask === undefined || typeof mask === 'string') return mask;
  throw new TypeError(
    `${label} must be text, such as "name,configSpec.redis.timeout", not an object or a list of paths. Leave it out to update the given fields`,
  );
}

interface MaskedFields {
  /** Paths of all given fields. */
  readonly paths: readonly string[];
  /** The fields, without those that are reset. */
  readonly body: JsonObject;
}

function splitFields(fields: JsonObject, whole: readonly string[], prefix: string, label: string): MaskedFields {
  const paths: string[] = [];
  const body: [string, JsonValue][] = [];
  for (const [name, value] of Object.entries(fields)) {
    const path = prefix + name;
    // A dot or a comma in a name would make a mask that names other fields.
    if (!/^\w+$/.test(name)) throw new TypeError(`${label}: ${JSON.stringify(path)} is not the name of a field`);
    if (isMessage(value) && !whole.includes(path)) {
      const inner = splitFields(value, whole, `${path}.`, label);
      if (inner.paths.length === 0) continue;
      paths.push(...inner.paths);
      body.push([name, inner.body]);
      continue;
    }
    paths.push(path);
    if (value !== null) body.push([name, value]);
  }
  return { paths, body: Object.fromEntries(body) };
}

const isMessage = (value: JsonValue): value is JsonObject => isObject(value);
