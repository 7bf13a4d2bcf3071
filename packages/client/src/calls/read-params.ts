import type { Endpoint } from '../core/endpoint.ts';
import { isObject } from '../core/is-object.ts';
import { type JsonObject, readJson } from '../core/json-value.ts';
import { namesInPath } from '../core/path.ts';

/** Parameters that an example call shows. */
const shownParameters = 3;

/**
 * Reads the parameters of a call, once and for all its attempts and pages.
 *
 * @throws {TypeError} if they are not an object of known parameters, or hold something that JSON cannot carry.
 */
export function readParams(endpoint: Endpoint, params: unknown = {}): JsonObject {
  checkNames(endpoint, params);
  const fields = readJson(params, endpoint.id);
  if (isObject(fields)) return fields as JsonObject;
  throw notAnObject(endpoint);
}

/** Checks the names first, since an option among the parameters, such as a signal, cannot be read as JSON. */
function checkNames(endpoint: Endpoint, params: unknown): void {
  if (!isObject(params)) throw notAnObject(endpoint);
  const known = parameterNames(endpoint);
  const unknown = findOther(params, known);
  if (unknown !== undefined) throw unknownParameter(endpoint, unknown, known);
}

/** The first given name that is not one of these. */
function findOther(params: Readonly<Record<string, unknown>>, known: readonly string[]): string | undefined {
  try {
    return Object.keys(params).find((name) => !known.includes(name) && params[name] !== undefined);
  } catch {
    // A Proxy that cannot be read is refused right afterwards, with the reason.
    return undefined;
  }
}

/** The value is not repeated, since it may be a token. */
const notAnObject = (endpoint: Endpoint): TypeError =>
  new TypeError(`${endpoint.id} takes its parameters as an object: ${exampleCall(endpoint)}`);

const parameterNames = ({ path, query = [], body = [] }: Endpoint): readonly string[] => [
  ...namesInPath(path),
  ...query,
  ...body,
];

function unknownParameter({ id }: Endpoint, name: string, known: readonly string[]): TypeError {
  const similar = known.find((each) => simplify(each) === simplify(name));
  const remedy =
    similar === undefined
      ? `its parameters are ${known.join(', ') || 'none'}. Options such as \`signal\` are a second object: ${id}({ … }, { signal })`
      : `did you mean "${similar}"?`;
  return new TypeError(`${id} has no parameter "${name}": ${remedy}`);
}

/** A name without what is often mistaken in it: `cluster_id` and `clusterID` are meant as `clusterId`. */
const simplify = (name: string): string => name.replaceAll('_', '').toLowerCase();

function exampleCall(endpoint: Endpoint): string {
  const names = parameterNames(endpoint);
  const rest = names.length > shownParameters ? ['…'] : [];
  return `${endpoint.id}({ ${[...names.slice(0, shownParameters), ...rest].join(', ')} })`;
}
