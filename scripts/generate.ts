import { join } from 'node:path';
import { Command } from 'commander';
import { readCatalog } from './catalog/read-catalog.ts';
import { project } from './emit/project.ts';
import { isTarget, selectTargets, type Target, targetNames } from './emit/targets.ts';
import { buildModel } from './model/build-model.ts';
import type { Model } from './model/model.ts';
import { readSpec } from './model/read-spec.ts';
import { emitFolders, formatFolders } from './output/emit-folders.ts';
import { formatFiles } from './output/format-files.ts';
import { compareFolder, replaceFolder } from './output/generated-folder.ts';

const root = join(import.meta.dirname, '..');
/** Invented documents, each with the generator's output for it. */
const invented = ['mini', 'harbour'];

const program = new Command('generate')
  .description(`Generates the source of all packages from ${project.document}.`)
  .option('--check', 'write nothing; list what differs and exit with 1 if anything does')
  .option('--only <names>', `only these targets, separated by commas: ${targetNames.join(', ')}`)
  .parse();
const options = program.opts<{ check?: boolean; only?: string }>();

try {
  await run(selectTargets(options.only), options.check === true);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(targets: readonly Target[], isCheck: boolean): Promise<void> {
  const start = performance.now();
  const model = await readModel(project.document);
  const folders = await emitFolders(model, targets);
  for (const fixture of invented) {
    const folder = `scripts/fixtures/${fixture}`;
    const other = await readModel(`${folder}/openapi.yaml`);
    folders.push(...(await emitFolders(other, targets, ({ name }) => `${folder}/golden/${name}`)));
  }
  const counts = formatFolders(folders, (files) => formatFiles(files, root)).map(({ folder, files }) => {
    const differences = (isCheck ? compareFolder : replaceFolder)(join(root, folder), files);
    for (const { path, kind } of differences) console.log(`${isCheck ? kind : 'wrote'} ${folder}/${path}`);
    console.log(`${folder}: ${files.length} files, ${differences.length} ${isCheck ? 'differ' : 'changed'}`);
    return differences.length;
  });
  console.log(`done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  const differing = counts.reduce((sum, count) => sum + count, 0);
  if (!isCheck || differing === 0) return;
  console.error(`${differing} generated files do not match the document. Run: npm run generate`);
  process.exitCode = 1;
}

async function readModel(document: string): Promise<Model> {
  const file = join(root, document);
  const model = buildModel(await readSpec(file), readCatalog(file));
  const unknown = Object.keys(model.catalog.targets).find((name) => !isTarget(name));
  if (unknown !== undefined) throw new Error(`catalog/index.yaml#/targets/${unknown}: there is no such target`);
  console.log(`read ${document}: ${model.operations.length} operations, ${model.schemas.length} schemas`);
  return model;
}
