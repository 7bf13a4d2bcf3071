/**
 * Fills the parameters of a path. A value that would name another resource is refused: URL parsers turn `..` into the
 * parent, and a slash into another segment. A colon is encoded, since after the last segment it begins a verb.
 *
 * @throws {TypeError} when a parameter is missing, empty, `.`, `..`, or holds a slash.
 */
export function fillPath(template: string, params: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => encodeSegment(template, name, params[name]));
}

function encodeSegment(template: string, name: string, value: unknown): string {
  const refuse = (why: string): never => {
    throw new TypeError(`The path parameter "${name}" of ${template} ${why}`);
  };
  if (value === undefined || value === null) return refuse('is missing');
  if (typeof value !== 'string')
    return refuse(`must be a string, not ${Array.isArray(value) ? 'array' : typeof value}`);
  if (value === '') return refuse('is empty');
  if (value === '.' || value === '..') return refuse(`must not be "${value}"`);
  if (/[/\\]/.test(value)) return refuse('must not hold a slash');
  try {
    return encodeURIComponent(value);
  } catch {
    return refuse('is not well-formed text');
  }
}
