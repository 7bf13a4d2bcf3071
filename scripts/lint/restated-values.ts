import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog, CatalogSection } from '../model/catalog.ts';

/** A hand-written file that duplicates values of the catalogue. */
export interface RestatedValues {
  readonly file: string;
  readonly section: string;
  readonly values: readonly string[];
}

/** Fewer values than this are a choice or an example, not a table. */
const minimumTableSize = 3;

/**
 * Finds files that hold more than half of a table: quoted ids of a list, keys of an object, or pairs of key and value.
 * Copies of the catalogue drift apart.
 */
export function findRestatedValues(catalog: Catalog, files: ReadonlyMap<string, string>): RestatedValues[] {
  const tables = catalog.sections.flatMap(tablesOf);
  return [...files].flatMap(([file, text]) => {
    const code = withoutComments(text);
    return tables.flatMap(({ section, entries }) => {
      const found = entries.filter(({ pattern }) => pattern.test(code)).map(({ name }) => name);
      const isTable = found.length >= minimumTableSize && found.length * 2 > entries.length;
      return isTable ? [{ file, section, values: found }] : [];
    });
  });
}

/** The hand-written sources of all packages, by path. */
export function readHandWritten(root: string): Map<string, string> {
  const paths = readdirSync(join(root, 'packages'))
    .flatMap((name) => {
      const source = join('packages', name, 'src');
      return readdirSync(join(root, source), { recursive: true, encoding: 'utf8' }).map((path) => join(source, path));
    })
    .filter((path) => /(?<!\.test|\.test-d)\.ts$/.test(path) && !/[\\/]generated[\\/]/.test(path));
  return new Map(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8')]));
}

interface Table {
  readonly section: string;
  readonly entries: readonly { readonly name: string; readonly pattern: RegExp }[];
}

function tablesOf({ name, values }: CatalogSection): Table[] {
  if (Array.isArray(values)) {
    const ids = values.map((item) => (typeof item === 'string' ? item : (item as { id?: string }).id));
    return [{ section: name, entries: ids.filter((id) => id !== undefined).map((id) => quoted(id)) }];
  }
  const members = Object.entries(values as object);
  const isMap = members.every(([, value]) => value !== null && typeof value === 'object');
  if (isMap) return [{ section: name, entries: members.map(([key]) => quotedOrKey(key)) }];
  const scalars = members.filter(([, value]) => value === null || typeof value !== 'object');
  return [{ section: name, entries: scalars.map(([key, value]) => pair(key, value)) }];
}

const quoted = (name: string) => ({ name, pattern: new RegExp(`['"\`]${escapeText(name)}['"\`]`) });

const quotedOrKey = (name: string) => ({
  name,
  pattern: new RegExp(`(?<![\\w.])['"]?${escapeText(name)}['"]?\\s*:\\s*[{\\d]`),
});

/** `key: value`, with or without digit separators in a number. */
function pair(key: string, value: unknown) {
  const text = typeof value === 'number' ? [...String(value)].join('_?') : escapeText(String(value));
  return { name: key, pattern: new RegExp(`(?<![\\w.])${escapeText(key)}\\s*:\\s*['"]?${text}['"]?\\s*[,}\\n]`) };
}

const escapeText = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
