import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildModel } from './build-model.ts';
import { ModelIndex } from './model-index.ts';
import { readSpec } from './read-spec.ts';

const index = new ModelIndex(buildModel(await readSpec(join(import.meta.dirname, '../fixtures/mini/openapi.yaml'))));

test('finds everything in the model by its name', () => {
  for (const schema of index.model.schemas) expect(index.schema(schema.name)).toBe(schema);
  for (const operation of index.model.operations) expect(index.operation(operation.id)).toBe(operation);
  for (const resource of index.model.resources) expect(index.resource(resource.name)).toBe(resource);
  for (const server of index.model.servers) expect(index.server(server.name)).toBe(server);
});

test('splits the schemas into objects and enums', () => {
  expect([...index.objectSchemas, ...index.enumSchemas]).toHaveLength(index.model.schemas.length);
  expect(index.objectSchema('Book').kind).toBe('object');
  expect(index.enumSchema('Genre').kind).toBe('enum');
});

test('lists the operations of a resource', () => {
  const listed = index.model.resources.flatMap((resource) => index.operationsOf(resource));
  expect(new Set(listed)).toEqual(new Set(index.model.operations));
});

test.each([
  ['schema', () => index.schema('Nope'), 'There is no schema named Nope'],
  ['operation', () => index.operation('Nope'), 'There is no operation named Nope'],
  ['resource', () => index.resource('Nope'), 'There is no resource named Nope'],
  ['server', () => index.server('Nope'), 'There is no server named Nope'],
  ['object', () => index.objectSchema('Genre'), 'The schema Genre is an enum, not an object'],
  ['enum', () => index.enumSchema('Book'), 'The schema Book is an object, not an enum'],
  ['referenced schema', () => index.objectOf({ kind: 'ref', schema: 'Nope' }), 'There is no schema named Nope'],
])('throws for a missing %s', (_kind, lookUp, message) => {
  expect(lookUp).toThrow(message);
});

test('follows a reference to the kind of schema that is asked for', () => {
  expect(index.objectOf({ kind: 'ref', schema: 'Book' })).toBe(index.schema('Book'));
  expect(index.objectOf({ kind: 'ref', schema: 'Genre' })).toBeUndefined();
  expect(index.enumOf({ kind: 'ref', schema: 'Genre' })).toBe(index.schema('Genre'));
  expect(index.enumOf({ kind: 'string' })).toBeUndefined();
});

test('names every secret field once, in order', () => {
  const book = index.objectSchema('Book');
  const secret = (name: string) => ({ ...book.properties[0]!, name, secret: true });
  const schemas = [
    { ...book, properties: [secret('token'), ...book.properties, secret('password')] },
    { ...book, name: 'Other', properties: [secret('token')] },
  ];
  expect(new ModelIndex({ ...index.model, schemas }).secretFields).toEqual(['password', 'token']);
});
