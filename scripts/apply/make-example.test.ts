import { expect, test } from 'vitest';
import { rootNode } from '../model/node.ts';
import { makeExample } from './make-example.ts';
import { SampleValues, sampleValues } from './sample-values.ts';

test.each([
  ['a list of itself', { type: 'array', items: { $ref: '#/components/schemas/Shelf' } }],
  ['itself', { $ref: '#/components/schemas/Shelf' }],
])('the example of a schema that needs %s has an end', (_what, shelves) => {
  const Shelf = { type: 'object', required: ['shelves'], properties: { shelves } };
  const root = rootNode({ components: { schemas: { Shelf } } });
  const schema = root.get('components').get('schemas').get('Shelf');
  expect(JSON.stringify(makeExample(schema, { samples: new SampleValues(), side: 'request' })).length).toBeLessThan(
    500,
  );
});

test('a new example uses the values of the others, those of its own schema first', () => {
  const schemas = {
    Book: { type: 'object', properties: { name: { type: 'string' }, shelf: { type: 'string' } } },
    Shelf: { type: 'object', properties: { name: { type: 'string' } } },
  };
  const media = (name: string, example: object) => ({
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` }, example } },
  });
  const root = rootNode({
    paths: { '/a': media('Book', { name: 'Dune', shelf: 'TODO' }), '/b': media('Shelf', { name: 'north' }) },
    components: { schemas },
  });
  const samples = sampleValues(root);
  expect(samples.find('Shelf', 'name')).toEqual(['north', 'Dune', 'north']);
  const shelf = root.get('paths').get('/b').get('content').get('application/json').get('schema');
  expect(makeExample(shelf, { samples, side: 'response' })).toEqual({ name: 'north' });
});
