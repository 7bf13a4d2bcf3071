import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { readPages } from '../docs/read-pages.ts';
import { readSpec } from '../model/read-spec.ts';
import { comparePages } from './compare-pages.ts';
import { documentFacts } from './document-facts.ts';

const root = join(import.meta.dirname, '../..');
const pages = join(root, '../shared/docs-pages/newest');
const isPresent = existsSync(pages);

test.skipIf(!isPresent)(
  `states every fact of the reference${isPresent ? '' : ' (skipped: ../shared/docs-pages is not on this machine)'}`,
  async () => {
    const document = documentFacts(await readSpec(join(root, 'openapi/openapi.yaml')));
    const explanations = parseYaml(readFileSync(join(root, 'openapi/beyond-pages.yaml'), 'utf8'));
    const { pageFacts, comparison, differences } = comparePages(readPages(pages), document, explanations);
    expect(differences).toEqual({ added: [], changed: [], removed: [], stale: [] });
    expect(pageFacts).toBeGreaterThan(1400);
    expect(comparison.same).toBe(pageFacts);
  },
);
