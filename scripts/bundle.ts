import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalog } from './catalog/read-catalog.ts';
import { buildModel } from './model/build-model.ts';
import { readSpec } from './model/read-spec.ts';
import { publishDocument } from './publish/publish-document.ts';

const root = join(import.meta.dirname, '..');
const document = join(root, 'openapi/openapi.yaml');
const output = join(root, 'openapi/dist');

const { sections } = readCatalog(document);
const catalog = sections.map(({ name, description, notes, values, valueNotes }) => [
  name,
  { description, ...notes, values, notes: valueNotes },
]);

mkdirSync(output, { recursive: true });
const spec = await readSpec(document);
writeJson('openapi.json', publishDocument(spec, buildModel(spec)));
writeJson('catalog.json', Object.fromEntries(catalog));

function writeJson(name: string, value: unknown): void {
  writeFileSync(join(output, name), `${JSON.stringify(value, null, 2)}\n`);
}
