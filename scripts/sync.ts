import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { parse as parseYaml } from 'yaml';
import { toAtoms } from './diff/atoms.ts';
import { compareAtoms } from './diff/compare.ts';
import { documentFacts } from './diff/document-facts.ts';
import { report, unexplained } from './diff/report.ts';
import { readPages } from './docs/read-pages.ts';
import { readSpec } from './model/read-spec.ts';

const root = join(import.meta.dirname, '..');

const program = new Command('sync')
  .description('Compares documentation pages with the OpenAPI document and lists every fact that differs.')
  .requiredOption('--docs <folder>', 'folder of documentation pages, such as a checkout of en/managed-valkey/api-ref')
  .option('--json', 'print the comparison as JSON')
  .parse();
const options = program.opts<{ docs: string; json?: boolean }>();

try {
  const pages = toAtoms(readPages(options.docs));
  const document = toAtoms(documentFacts(await readSpec(join(root, 'openapi/openapi.yaml'))));
  const reasons = parseYaml(readFileSync(join(root, 'openapi/beyond-pages.yaml'), 'utf8')) as Record<string, string>;
  const comparison = compareAtoms(pages, document);
  const differences = unexplained(comparison, reasons);
  console.log(options.json ? JSON.stringify(differences, null, 2) : report(comparison, differences, pages.size));
  const count =
    differences.added.length + differences.changed.length + differences.removed.length + differences.stale.length;
  if (count > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
