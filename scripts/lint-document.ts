import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { formatProblems, lint, loadConfig } from '@redocly/openapi-core';
import { parse as parseYaml } from 'yaml';
import { readCatalog } from './catalog/read-catalog.ts';
import { checkCatalog } from './lint/catalog.ts';
import { lintDocument } from './lint/lint-document.ts';
import { readSpec } from './model/read-spec.ts';

const root = join(import.meta.dirname, '..');
const file = join(root, 'openapi/openapi.yaml');

const config = await loadConfig({ configPath: join(root, 'openapi/redocly.yaml') });
const redocly = await lint({ ref: file, config });
if (redocly.length > 0) {
  const totals = { errors: redocly.length, warnings: 0, ignored: 0 };
  formatProblems(redocly, { format: 'codeframe', cwd: root, totals, version: '' });
}

const extensions = parseYaml(readFileSync(join(root, 'openapi/extensions.yaml'), 'utf8'));
const problems = lintDocument(await readSpec(file), extensions);
for (const problem of problems)
  console.error(`${relative(root, file)}#${problem.pointer}: ${problem.message} (${problem.rule})`);

const catalogProblems = checkCatalog(readCatalog(file));
for (const { file: name, pointer, message } of catalogProblems)
  console.error(`openapi/catalog/${name}#${pointer}: ${message} (catalog)`);

const count = redocly.length + problems.length + catalogProblems.length;
if (count > 0) {
  console.error(`${count} problems in the document and the catalogue`);
  process.exitCode = 1;
} else console.log('the document and the catalogue are clean: Redocly strict and our own rules');
