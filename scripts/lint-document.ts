import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createConfig, formatProblems, lint, lintFromString, loadConfig } from '@redocly/openapi-core';
import { parse as parseYaml } from 'yaml';
import { readCatalog } from './catalog/read-catalog.ts';
import { checkCatalog } from './lint/catalog.ts';
import { lintDocument } from './lint/lint-document.ts';
import { buildModel } from './model/build-model.ts';
import { readSpec } from './model/read-spec.ts';
import { publishDocument } from './publish/publish-document.ts';

const root = join(import.meta.dirname, '..');
const file = join(root, 'openapi/openapi.yaml');

const config = await loadConfig({ configPath: join(root, 'openapi/redocly.yaml') });
const spec = await readSpec(file);
const redocly = [
  ...(await lint({ ref: file, config })),
  ...(await lintFromString({
    source: JSON.stringify(publishDocument(spec, buildModel(spec)), null, 2),
    absoluteRef: join(root, 'openapi/dist/openapi.json'),
    config: await createConfig({ extends: ['recommended-strict'] }),
  })),
];
if (redocly.length > 0) {
  const totals = { errors: redocly.length, warnings: 0, ignored: 0 };
  formatProblems(redocly, { format: 'codeframe', cwd: root, totals, version: '' });
}

const extensions = parseYaml(readFileSync(join(root, 'openapi/extensions.yaml'), 'utf8'));
const problems = lintDocument(spec, extensions);
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
