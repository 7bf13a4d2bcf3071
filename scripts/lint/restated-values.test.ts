import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCatalog } from '../catalog/read-catalog.ts';
import { findRestatedValues, readHandWritten } from './restated-values.ts';

const root = join(import.meta.dirname, '../..');
const catalog = readCatalog(join(root, 'openapi/openapi.yaml'));

const restated = (text: string) => findRestatedValues(catalog, new Map([['a.ts', text]]));

it.each([
  ['versions', `const all = ['7.2-valkey', "8.0-valkey", '8.1-valkey'];`],
  ['zones', "const all = [`ru-central1-a`, 'ru-central1-b', 'ru-central1-d'];"],
  ['diskTypes', "new Map([['network-ssd', 1], ['local-ssd', 3], ['network-ssd-io-m3', 1]]);"],
  [
    'statusCodes',
    'const codes = { CANCELLED: 1, UNKNOWN: 2, INVALID_ARGUMENT: 3, DEADLINE_EXCEEDED: 4, NOT_FOUND: 5, ALREADY_EXISTS: 6, PERMISSION_DENIED: 7, RESOURCE_EXHAUSTED: 8, ABORTED: 10 };',
  ],
  [
    'settingDefaults',
    "const defaults = { luaTimeLimit: '5000', lfuDecayTime: '1', lfuLogFactor: '10', zsetMaxListpackEntries: '128' };",
  ],
  [
    'changeFreezeLimits',
    'const limits = { yearlyLimitSeconds: 5_184_000, maxPeriodSeconds: 2592000, minGapSeconds: 604_800 };',
  ],
])('finds a second table of %s', (section, text) => {
  expect(restated(text)).toMatchObject([{ file: 'a.ts', section }]);
});

it.each([
  [
    'an example',
    "/** Such as '7.2-valkey', '8.0-valkey', '8.1-valkey', '9.0-valkey'. */\nconst version = '8.1-valkey';",
  ],
  ['a choice', "const diskType = isLocal ? 'local-ssd' : 'network-ssd';"],
  ['a comparison', "if (code === 'NOT_FOUND' || code === 'ABORTED' || code === 'UNKNOWN') retry();"],
  [
    'samples that differ from the defaults',
    "const samples = { luaTimeLimit: ['5000', '1000'], lfuDecayTime: ['1', '2'], lfuLogFactor: ['10'] };",
  ],
])('takes %s for what it is', (_title, text) => {
  expect(restated(text)).toEqual([]);
});

it('finds none in the packages', () => {
  const files = readHandWritten(root);
  expect(files.size).toBeGreaterThan(100);
  expect(findRestatedValues(catalog, files)).toEqual([]);
});
