import { type JsonObject, ownField } from './json-value.ts';

/**
 * Fills the parameters of a path. A value that would address another resource is refused: URL parsers turn `..` into
 * the parent, and a slash into another segment. A colon is encoded, since after the last segment it begins a verb.
 *
 * @throws {TypeError} if a parameter is missing, empty, `.`, `..`, or holds a slash.
 */
export function fillPath(template: string, params: JsonObject): string {
  return template.replace(parameterPattern, (_, name: string) => {
    const value = ownField(params, name);
    if (typeof value === 'string' && segmentPattern.test(value)) return encodeURIComponent(value);
    if (value === undefined) throw missingParameter(template, name, params);
    throw new TypeError(`The path parameter "${name}" of ${template} must be text without slashes, not empty or ".."`);
  });
}

/** Names what was given instead, since the usual reason is another name, such as `id`. */
function missingParameter(template: string, name: string, params: JsonObject): TypeError {
  const given = Object.keys(params).map((key) => `"${key}"`);
  const instead = given.length === 0 ? 'no parameter was given' : `given: ${given.join(', ')}`;
  return new TypeError(`The path parameter "${name}" of ${template} is missing (${instead})`);
}

/** Names of the parameters of a path, in order. */
export const namesInPath = (path: string): string[] => [...path.matchAll(parameterPattern)].map(([, name]) => name!);

/** Whether a parameter is part of the path. */
export const isInPath = (path: string, name: string): boolean => path.includes(`{${name}}`);

/** A parameter in braces. */
const parameterPattern = /\{(\w+)\}/g;

/** Not empty, `.` or `..`; no slash of either kind, no half of a surrogate pair. */
const segmentPattern = /^(?!\.\.?$)[^/\\\ud800-\udfff]+$/u;
