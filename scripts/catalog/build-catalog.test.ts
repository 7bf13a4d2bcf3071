import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildCatalog } from './build-catalog.ts';
import { readCatalog } from './read-catalog.ts';

const schema = { properties: { openDays: { type: 'object' } }, $defs: {} };

const build = (section: unknown, index: unknown = { targets: { emulator: ['open-days'] } }) =>
  buildCatalog(
    new Map<string, unknown>([
      ['index.yaml', index],
      ['schema.yaml', schema],
      ['open-days.yaml', section],
    ]),
  );

it('separates values from notes', () => {
  const catalog = build({
    description: 'Days.',
    'x-docs': 'en/days.md',
    values: {
      MON: { from: 9, 'x-conflict': 'The door says 10.' },
      'a/b': { value: [1, 2], 'x-docs': ['en/a.md', 'https://example.test/b'] },
      plain: { value: 1 },
    },
  });
  expect(catalog.sections).toEqual([
    {
      name: 'openDays',
      file: 'open-days.yaml',
      description: 'Days.',
      notes: { docs: ['en/days.md'] },
      schema: { type: 'object' },
      values: { MON: { from: 9 }, 'a/b': [1, 2], plain: { value: 1 } },
      valueNotes: {
        '/MON': { docs: [], conflict: 'The door says 10.' },
        '/a~1b': { docs: ['en/a.md', 'https://example.test/b'] },
      },
    },
  ]);
  expect(catalog.targets).toEqual({ emulator: ['openDays'] });
});

it.each([
  [
    'an unknown note',
    { description: 'A.', values: { MON: { 'x-infered': 'a reason' } } },
    /open-days\.yaml#\/values\/MON\/x-infered/,
  ],
  ['an unknown key', { description: 'A.', value: {} }, /open-days\.yaml#\/value: /],
  ['a note without a reason', { description: 'A.', values: { MON: { 'x-inferred': '' } } }, /x-inferred: a note gives/],
  ['a source that is not a page', { description: 'A.', 'x-docs': 'somewhere', values: {} }, /x-docs: "somewhere"/],
  ['missing values', { description: 'A.' }, /open-days\.yaml#\/values: is missing/],
  ['a missing description', { values: {} }, /open-days\.yaml#\/description/],
])('refuses %s', (_title, section, message) => {
  expect(() => build(section)).toThrow(message);
});

it('refuses an index that names a missing section', () => {
  const section = { description: 'A.', values: {} };
  expect(() => build(section, { targets: { emulator: ['closed-days'] } })).toThrow(
    'catalog/index.yaml#/targets/emulator/0: the catalogue has no file closed-days.yaml',
  );
});

it('refuses a section that the schema does not describe', () => {
  const files = new Map<string, unknown>([
    ['index.yaml', {}],
    ['schema.yaml', schema],
    ['shelves.yaml', { description: 'A.', values: [] }],
  ]);
  expect(() => buildCatalog(files)).toThrow('catalog/schema.yaml#/properties/shelves');
});

it('reads no values beside a document without a catalogue', () => {
  expect(readCatalog(join(import.meta.dirname, 'openapi.yaml')).sections).toEqual([]);
});
