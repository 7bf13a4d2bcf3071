import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { readPages } from '../docs/read-pages.ts';
import { readSpec } from '../model/read-spec.ts';
import { toAtoms } from './atoms.ts';
import { compareAtoms } from './compare.ts';
import { documentFacts } from './document-facts.ts';
import { unexplained } from './unexplained.ts';

const root = join(import.meta.dirname, '../..');
const pages = join(root, '../shared/docs-pages/newest');
const isPresent = existsSync(pages);

test.skipIf(!isPresent)(
  `states every fact of the reference${isPresent ? '' : ' (skipped: ../shared/docs-pages is not on this machine)'}`,
  async () => {
    const pageAtoms = toAtoms(readPages(pages));
    const document = toAtoms(documentFacts(await readSpec(join(root, 'openapi/openapi.yaml'))));
    const reasons = parseYaml(readFileSync(join(root, 'openapi/beyond-pages.yaml'), 'utf8'));
    const comparison = compareAtoms(pageAtoms, document);
    expect(unexplained(comparison, reasons, pageAtoms, document)).toEqual({
      added: [],
      changed: [],
      removed: [],
      stale: [],
    });
    expect(pageAtoms.size).toBeGreaterThan(1400);
    expect(comparison.same).toBe(pageAtoms.size);
  },
);
