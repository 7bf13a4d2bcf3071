import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCatalog } from '../catalog/read-catalog.ts';
import type { Catalog } from '../model/catalog.ts';
import { checkCatalog } from './catalog.ts';

const read = (document: string): Catalog => readCatalog(join(import.meta.dirname, '..', document));

it.each(['../openapi/openapi.yaml', 'fixtures/mini/openapi.yaml'])(
  'finds no fault in the catalogue of %s',
  (document) => {
    expect(checkCatalog(read(document))).toEqual([]);
  },
);

const catalog = read('../openapi/openapi.yaml');

/** The catalogue with one value of a section replaced. */
function withValue(name: string, path: readonly (string | number)[], value: unknown): Catalog {
  const sections = structuredClone(catalog.sections) as unknown as { name: string; values: unknown }[];
  const section = sections.find((each) => each.name === name) as Record<string, unknown>;
  const last = path.at(-1)!;
  const parent = ['values', ...path].slice(0, -1).reduce<unknown>((node, key) => (node as never)[key], section);
  (parent as Record<string, unknown>)[last] = value;
  return { ...catalog, sections: sections as unknown as Catalog['sections'] };
}

it.each([
  ['a typo in a key', 'zones', [0, 'regoin'], 'ru-central1', 'zones.yaml', '/values/0', 'unknown key "regoin"'],
  ['a value of the wrong type', 'hostClasses', [3, 'cores'], '4', 'host-classes.yaml', '/values/3/cores', 'integer'],
  [
    'a zone that does not exist',
    'hostFamilies',
    ['hm1', 'zones', 0],
    'ru-central1-x',
    'host-families.yaml',
    '/values/hm1/zones/0',
    'one of the values of zones',
  ],
  [
    'a version that does not exist',
    'versions',
    [0, 'updatableTo', 0],
    '6.2',
    'versions.yaml',
    '/values/0/updatableTo/0',
    'one of the values of versions',
  ],
  [
    'a code that does not exist',
    'httpStatusCodes',
    ['404'],
    'GONE',
    'http-status-codes.yaml',
    '/values/404',
    'one of the values of statusCodes',
  ],
  [
    'a status that is not an error',
    'httpStatusCodes',
    ['200'],
    'UNKNOWN',
    'http-status-codes.yaml',
    '/values',
    'property name',
  ],
  ['an id stated twice', 'diskTypes', [1, 'id'], 'network-ssd', 'disk-types.yaml', '/values/1', 'stated twice'],
])('reports %s with its file and pointer', (_title, name, path, value, file, pointer, message) => {
  const problems = checkCatalog(withValue(name, path, value));
  expect(problems).toContainEqual({ file, pointer, message: expect.stringContaining(message) });
});
