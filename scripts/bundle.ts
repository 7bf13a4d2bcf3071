import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSpec } from './model/read-spec.ts';

const root = join(import.meta.dirname, '..');
const output = join(root, 'openapi/dist/openapi.json');

const spec = await readSpec(join(root, 'openapi/openapi.yaml'));
mkdirSync(join(output, '..'), { recursive: true });
writeFileSync(output, `${JSON.stringify(spec, null, 2)}\n`);
