import { join } from 'node:path';
import { styleText } from 'node:util';
import { Command } from 'commander';
import { documentFacts } from './compare-facts/document-facts.ts';
import { targets } from './emit/targets.ts';
import { readSpec } from './model/read-spec.ts';
import { entriesOf } from './sync/entries.ts';
import { type Paint, plain, report } from './sync/report.ts';
import { planSync, type Reading, type Repository, readAll, type SyncPlan } from './sync/sync-repository.ts';
import { writeChanges } from './sync/write-changes.ts';
import { writeReport } from './sync/write-report.ts';
import { formatFiles } from './write.ts';

const root = join(import.meta.dirname, '..');
const repository: Repository = { root, targets, format: (files) => formatFiles(files, root) };

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
Exit code: 0 when nothing differs (or everything that did was written), 1 when something differs, 2 when the pages or the
document cannot be read or written; then no file has changed.

What is new is described as "TODO." until a person writes it; \`npm run lint\` refuses it until then.`,
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
  const reading = await readAll(repository, options.docs);
  if (options.json) console.log(JSON.stringify(asJson(reading), null, 2));
  else {
    console.log(comparisonText(reading));
    if (count(reading.differences) > 0)
      console.log(
        '\nDry run: nothing was written. Run again with --write to bring the document in line with the pages.',
      );
  }
  return count(reading.differences) > 0 ? 1 : 0;
}

async function write(): Promise<number> {
  const reading = await readAll(repository, options.docs);
  const plan = await planSync(repository, reading);
  writeChanges(root, plan.files);
  const after = documentFacts(await readSpec(join(root, 'openapi/openapi.yaml')));
  const left = entriesOf(plan.left, reading.pages, after);
  if (options.json) console.log(JSON.stringify({ ...asJson(reading), ...planJson(plan), left }, null, 2));
  else console.log(`${comparisonText(reading)}\n\n${writeReport(plan, left, paint())}`);
  return left.length > 0 ? 1 : 0;
}

function count(differences: Reading['differences']): number {
  const { added, changed, removed, stale } = differences;
  return added.length + changed.length + removed.length + stale.length;
}

function comparisonText(reading: Reading): string {
  const { pages } = reading;
  const pageCount = Object.entries(pages.formats).map(([format, number]) => `${number} of the format of ${format}`);
  const notes = [`${options.docs}: pages read: ${pageCount.join(', ')}`];
  if (pages.skipped.length > 0) notes.push(`no operation pages, left out: ${pages.skipped.join(', ')}`);
  return report(
    {
      comparison: reading.comparison,
      differences: reading.differences,
      entries: entriesOf(reading.differences, pages, reading.document),
      pageFacts: reading.pageFacts,
      doubts: pages.doubts,
      notes,
    },
    paint(),
  );
}

function asJson(reading: Reading) {
  const { comparison, differences, pages, document } = reading;
  return {
    ...differences,
    entries: entriesOf(differences, pages, document),
    counts: {
      pages: pages.formats,
      facts: reading.pageFacts,
      same: comparison.same,
      beyond: comparison.beyond,
    },
    doubts: pages.doubts,
    skipped: pages.skipped,
  };
}

function planJson(plan: SyncPlan) {
  return {
    written: plan.files.map(({ path, text }) => ({ path, removed: text === undefined })),
    changes: plan.changes,
    bumps: Object.fromEntries(plan.levels),
    changeset: plan.changeset?.file,
    tasks: plan.tasks,
  };
}

/** Colours on a terminal, and none in a pipe or where NO_COLOR asks for none. */
function paint(): Paint {
  if (!process.stdout.isTTY || process.env.NO_COLOR) return plain;
  return (style, text) => styleText(style, text);
}
