/**
 * Fills the parameters of a path. A value that would name another resource is refused: URL parsers turn `..` into the
 * parent, and a slash into another segment. A colon is encoded, since after the last segment it begins a verb.
 *
 * @throws {TypeError} when a parameter is missing, empty, `.`, `..`, or holds a slash.
 */
export const fillPath = (template: string, params: Readonly<Record<string, unknown>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (typeof value === 'string' && sendable.test(value)) return encodeURIComponent(value);
    throw new TypeError(`The path parameter "${name}" of ${template} must be text without slashes, not empty or ".."`);
  });

/** Not empty, `.` or `..`; no slash of either kind, no half of a surrogate pair. */
const sendable = /^(?!\.\.?$)[^/\\\ud800-\udfff]+$/u;

/** Whether a parameter stands in the path. */
export const isInPath = ({ path }: { readonly path: string }, name: string): boolean => path.includes(`{${name}}`);
