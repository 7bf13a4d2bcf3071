import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { type Catalog, emptyCatalog } from '../model/catalog.ts';
import { buildCatalog } from './build-catalog.ts';

/** Reads the folder `catalog` beside a document. A document without one has an empty catalogue. */
export function readCatalog(documentFile: string): Catalog {
  const folder = join(dirname(documentFile), 'catalog');
  if (!existsSync(folder)) return emptyCatalog;
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return buildCatalog(new Map(files.map((name) => [name, readYaml(join(folder, name))])));
}

function readYaml(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file}: ${(cause as Error).message}`, { cause });
  }
}
