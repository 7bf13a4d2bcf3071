import { expect, it } from 'vitest';
import type { ValueSchema } from '../../model/catalog.ts';
import { definitionText, referencedDefinitions, schemaType } from './value-type.ts';

it.each<[ValueSchema, string]>([
  [{ type: 'string', pattern: '^a$' }, 'string'],
  [{ type: 'integer', minimum: 1 }, 'number'],
  [{ type: 'boolean' }, 'boolean'],
  [{ enum: ['A', 2] }, '"A" | 2'],
  [{ type: 'array', items: { enum: ['A', 'B'] } }, 'readonly ("A" | "B")[]'],
  [{ type: 'object', additionalProperties: { $ref: '#/$defs/Zone' } }, 'Readonly<Record<string, Zone>>'],
  [
    { type: 'object', required: ['a'], properties: { a: { type: 'string' }, 'b-c': { type: 'number' } } },
    '{\n  readonly a: string;\n  readonly "b-c"?: number;\n}',
  ],
])('makes a type from %j', (schema, want) => {
  expect(schemaType(schema, 'schema.yaml#').text).toBe(want);
});

it.each<[ValueSchema, string]>([
  [{ oneOf: [] }, 'schema.yaml#: the generator needs "type", "enum" or "$ref" here'],
  [{ type: 'array' }, 'schema.yaml#: the generator needs a schema in "items"'],
  [{ type: 'array', items: { type: 'null' } }, 'schema.yaml#/items: the generator needs'],
  [
    { type: 'object', additionalProperties: false },
    'schema.yaml#: the generator needs a schema in "additionalProperties"',
  ],
  [{ $ref: 'other.yaml' }, 'schema.yaml#: expected a reference to #/$defs/…'],
])('refuses %j', (schema, message) => {
  expect(() => schemaType(schema, 'schema.yaml#')).toThrow(message);
});

it('follows references from definition to definition', () => {
  const definitions = {
    Zone: { type: 'object', properties: { region: { $ref: '#/$defs/Region' } } },
    Region: { type: 'string' },
    Unused: { type: 'string' },
  };
  const schemas = [{ type: 'array', items: { $ref: '#/$defs/Zone' } }];
  expect(referencedDefinitions(schemas, definitions)).toEqual(['Region', 'Zone']);
  expect(() => referencedDefinitions(schemas, {})).toThrow('catalog/schema.yaml#/$defs has no definition Zone');
});

it('exports an interface for an object and an alias for the rest', () => {
  const zone = { description: 'A zone.', type: 'object', properties: { id: { description: 'Id.', type: 'string' } } };
  expect(definitionText('Zone', zone)).toBe(
    '/** A zone. */\nexport interface Zone {\n  /** Id. */\n  readonly id?: string;\n}\n',
  );
  expect(definitionText('Size', { enum: [1] })).toBe('export type Size = 1;\n');
});
