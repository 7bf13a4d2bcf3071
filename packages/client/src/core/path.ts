/**
 * Fills the parameters of a path. A value that would name another resource is refused: URL parsers turn `..` into the
 * parent, and a slash into another segment. A colon is encoded, since after the last segment it begins a verb.
 *
 * @throws {TypeError} when a parameter is missing, empty, `.`, `..`, or holds a slash.
 */
export const fillPath = (template: string, params: Readonly<Record<string, unknown>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    const problem = problemOf(value);
    if (problem) throw new TypeError(`The path parameter "${name}" of ${template} ${problem}`);
    return encodeURIComponent(value as string);
  });

function problemOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return 'is missing';
  if (typeof value !== 'string') return 'must be a string';
  if (value === '') return 'is empty';
  if (/^\.\.?$/.test(value)) return 'must not be "." or ".."';
  if (/[/\\]/.test(value)) return 'must not hold a slash';
  return /[\ud800-\udfff]/u.test(value) ? 'is not well-formed text' : undefined;
}
