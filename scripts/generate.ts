import { join } from 'node:path';
import { Command } from 'commander';
import type { Catalog } from './catalog/catalog.ts';
import { readCatalog } from './catalog/read-catalog.ts';
import type { GeneratedFile } from './emit/generated-file.ts';
import { type Target, targets } from './emit/targets.ts';
import { buildModel } from './model/build-model.ts';
import { readSpec } from './model/read-spec.ts';
import { compareFolder, formatFiles, replaceFolder } from './write.ts';

const root = join(import.meta.dirname, '..');
const miniDocument = 'scripts/fixtures/mini/openapi.yaml';

const program = new Command('generate')
  .description('Generates the source of all packages from openapi/openapi.yaml.')
  .option('--check', 'write nothing; list what differs and exit with 1 if anything does')
  .option(
    '--only <names>',
    `only these targets, separated by commas: ${targets.map((target) => target.name).join(', ')}`,
  )
  .parse();
const options = program.opts<{ check?: boolean; only?: string }>();

try {
  await run(selectTargets(options.only), options.check === true);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(selected: readonly Target[], check: boolean): Promise<void> {
  const start = performance.now();
  const outputs = [...(await emitAll('openapi/openapi.yaml', selected)), ...(await emitAll(miniDocument, selected))];
  const formatted = formatFiles(
    outputs.flatMap(({ folder, files }) => files.map(({ path, text }) => ({ path: `${folder}/${path}`, text }))),
    root,
  );
  let differing = 0;
  for (const { folder } of outputs) {
    const prefix = `${folder}/`;
    const files = formatted
      .filter((file) => file.path.startsWith(prefix))
      .map((file) => ({ path: file.path.slice(prefix.length), text: file.text }));
    const differences = (check ? compareFolder : replaceFolder)(join(root, folder), files);
    for (const { path, kind } of differences) console.log(`${check ? kind : 'wrote'} ${prefix}${path}`);
    differing += differences.length;
    console.log(`${folder}: ${files.length} files, ${differences.length} ${check ? 'differ' : 'changed'}`);
  }
  console.log(`done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (check && differing > 0) {
    console.error(`${differing} generated files are not what the document asks for. Run: npm run generate`);
    process.exitCode = 1;
  }
}

interface Output {
  readonly folder: string;
  readonly files: readonly GeneratedFile[];
}

/** What the emitters make of a document. Output for the mini document goes beside it, as golden files. */
async function emitAll(document: string, selected: readonly Target[]): Promise<Output[]> {
  const file = join(root, document);
  const model = buildModel(await readSpec(file), readCatalog(file));
  console.log(`read ${document}: ${model.operations.length} operations, ${model.schemas.length} schemas`);
  assertTargetsExist(model.catalog);
  const outputs: Output[] = [];
  for (const target of selected) {
    const folder = document === miniDocument ? `scripts/fixtures/mini/golden/${target.name}` : target.folder;
    outputs.push({ folder, files: await target.emit(model) });
  }
  return outputs;
}

/** A misspelt target in the index of the catalogue would be given its sections in vain. */
function assertTargetsExist(catalog: Catalog): void {
  const unknown = Object.keys(catalog.targets).find((name) => !targets.some((target) => target.name === name));
  if (unknown !== undefined) throw new Error(`catalog/index.yaml#/targets/${unknown}: there is no such target`);
}

function selectTargets(only: string | undefined): readonly Target[] {
  if (only === undefined) return targets;
  const names = only.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !targets.some((target) => target.name === name));
  if (unknown !== undefined) {
    throw new Error(`There is no target "${unknown}". Targets: ${targets.map((target) => target.name).join(', ')}`);
  }
  return targets.filter((target) => names.includes(target.name));
}
