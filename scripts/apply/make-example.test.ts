import { expect, test } from 'vitest';
import { rootNode } from '../model/node.ts';
import { makeExample } from './make-example.ts';

test.each([
  ['a list of itself', { type: 'array', items: { $ref: '#/components/schemas/Shelf' } }],
  ['itself', { $ref: '#/components/schemas/Shelf' }],
])('the example of a schema that needs %s has an end', (_what, shelves) => {
  const Shelf = { type: 'object', required: ['shelves'], properties: { shelves } };
  const root = rootNode({ components: { schemas: { Shelf } } });
  const schema = root.get('components').get('schemas').get('Shelf');
  expect(JSON.stringify(makeExample(schema, new Map(), true)).length).toBeLessThan(500);
});
