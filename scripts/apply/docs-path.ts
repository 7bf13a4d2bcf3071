/**
 * Turns the path of a page in the folder that was read into its `x-docs`: `Backup/get.md` belongs below the folder that
 * holds most pages of the document.
 */
export function docsPathFinder(known: readonly string[]): (page: string) => string {
  const prefixes = new Map<string, number>();
  for (const path of known) {
    const prefix = path.split('/').slice(0, -2).join('/');
    if (prefix !== '') prefixes.set(prefix, (prefixes.get(prefix) ?? 0) + 1);
  }
  const [prefix = 'en'] = [...prefixes].sort((left, right) => right[1] - left[1])[0] ?? [];
  return (page) => `${prefix}/${page.split('/').slice(-2).join('/')}`;
}
