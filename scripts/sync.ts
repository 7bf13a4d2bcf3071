import { join } from 'node:path';
import { styleText } from 'node:util';
import { Command } from 'commander';
import { documentFacts } from './compare-facts/document-facts.ts';
import { differenceCount } from './compare-facts/unexplained.ts';
import { readSpec } from './model/read-spec.ts';
import { entriesOf } from './sync/entries.ts';
import { comparisonJson, planJson } from './sync/json-report.ts';
import { documentFile, readAll } from './sync/read-all.ts';
import { comparisonText, type Paint, plain } from './sync/report.ts';
import { writeChanges } from './sync/write-changes.ts';
import { writeReport } from './sync/write-report.ts';

const root = join(import.meta.dirname, '..');

const program = new Command('sync')
  .description(
    'Compares documentation pages with the OpenAPI document and lists every fact that differs. Without --write this is a dry run: no file changes.',
  )
  .requiredOption('--docs <folder>', 'folder of documentation pages, such as a checkout of en/managed-valkey/api-ref')
  .option(
    '--write',
    'bring the document in line with the pages, regenerate all packages and write a changeset; all of it or nothing',
  )
  .option('--json', 'print the result as JSON')
  .addHelpText(
    'after',
    `
Exit code: 0 when nothing differs or every difference was written, 1 when something still differs, 2 when pages or document
cannot be read or written. After a 2 no file has changed.

New things are described as "TODO." until a person writes a description; \`npm run lint\` refuses them until then.`,
  )
  .parse();
const options = program.opts<{ docs: string; write?: boolean; json?: boolean }>();

try {
  process.exitCode = options.write ? await write() : await compare();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function compare(): Promise<number> {
  const reading = await readAll(root, options.docs);
  const isSame = differenceCount(reading.differences) === 0;
  if (options.json) printJson(comparisonJson(reading));
  else console.log(comparisonText(reading, options.docs, paint()));
  if (!options.json && !isSame)
    console.log('\nDry run: nothing was written. Run again with --write to bring the document in line with the pages.');
  return isSame ? 0 : 1;
}

async function write(): Promise<number> {
  const reading = await readAll(root, options.docs);
  // The emitters take longer to load than a comparison takes, and only this needs them.
  const { planSync } = await import('./sync/sync-repository.ts');
  const { targets } = await import('./emit/targets.ts');
  const { formatFiles } = await import('./output/format-files.ts');
  const plan = await planSync({ root, targets, format: (files) => formatFiles(files, root) }, reading);
  writeChanges(root, plan.files);
  const left = entriesOf(plan.left, reading.pages, documentFacts(await readSpec(documentFile(root))));
  if (options.json) printJson({ ...comparisonJson(reading), ...planJson(plan), left });
  else console.log(`${comparisonText(reading, options.docs, paint())}\n\n${writeReport(plan, left, paint())}`);
  return left.length > 0 ? 1 : 0;
}

function printJson(value: unknown): void {
  console.log(JSON.stringify(value, null, 2));
}

/** Colours on a terminal. None in a pipe, nor where NO_COLOR is set. */
function paint(): Paint {
  if (!process.stdout.isTTY || process.env.NO_COLOR) return plain;
  return (style, text) => styleText(style, text);
}
