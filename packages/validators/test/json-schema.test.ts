import { expect, test } from 'vitest';
import { type ObjectRule, object } from '../src/core/objects.ts';
import { createCompactValidator } from '../src/core/validator.ts';
import { recursive } from '../src/core/wrappers.ts';
import { createClusterRequest, host, requests } from '../src/generated/index.ts';
import { type JsonSchema, toJsonSchema, withJsonSchema } from '../src/json-schema/index.ts';
import { definitions, exportsOf, forms } from './forms.ts';

/** A schema with every reference replaced by what it leads to, one that leads back to itself a few times. */
function inlined(schema: unknown, root: unknown, depth = 8): unknown {
  if (Array.isArray(schema)) return schema.map((item) => inlined(item, root, depth));
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $ref, $schema, $defs, ...rest } = schema as JsonSchema;
  if (typeof $ref === 'string') {
    if (depth === 0) return {};
    const steps = $ref.split('/').slice(1);
    return inlined(
      steps.reduce((node, step) => (node as JsonSchema)[step], root),
      root,
      depth - 1,
    );
  }
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, inlined(value, root, depth)]));
}

test.each(forms.map((form) => [form.name, form] as const))(
  'the companion of %s says what the document says',
  (_, form) => {
    const schema = toJsonSchema(exportsOf(form).fast, { target: 'draft-2020-12' });
    expect(inlined(schema, schema)).toEqual(inlined(definitions[form.name], { $defs: definitions }));
  },
);

test('the companion is a Standard JSON Schema', () => {
  const { '~standard': standard, parse } = withJsonSchema(host);
  const value = { name: 'h', clusterId: 'c', zoneId: 'z' };
  expect(parse(value)).toBe(value);
  expect(standard).toMatchObject({ version: 1, vendor: '@managed-redis/validators' });
  expect(standard.validate(value)).toEqual({ success: true, value });
  expect(standard.jsonSchema.input({ target: 'draft-07' })).toEqual(standard.jsonSchema.output({ target: 'draft-07' }));
  expect(() => standard.jsonSchema.input({ target: 'draft-04' })).toThrow(TypeError);
});

test('each target has its own dialect', () => {
  const { list } = requests.backups;
  expect(toJsonSchema(list, { target: 'draft-2020-12' })).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    properties: {
      pageSize: {
        anyOf: [
          { type: 'string', 'x-range': { minimum: 0, maximum: 1000 } },
          { type: 'integer', minimum: 0, maximum: 1000 },
        ],
      },
    },
    required: ['folderId'],
    additionalProperties: false,
  });
  const draft7 = JSON.stringify(toJsonSchema(createClusterRequest, { target: 'draft-07' }));
  expect(draft7).toContain('"$ref":"#/definitions/configSpec"');
  expect(draft7).not.toContain('$defs');
  const openApi = toJsonSchema(createClusterRequest, { target: 'openapi-3.0' });
  expect(openApi).toMatchObject({ properties: { tlsEnabled: { type: 'boolean', nullable: true } } });
  expect(JSON.stringify(openApi)).not.toMatch(/\$ref|"null"|propertyNames|examples|\$schema/);
});

test('a schema that refers to itself is named where a dialect can name', () => {
  const tree: ObjectRule = [object, { child: [recursive, () => tree] }];
  const validator = createCompactValidator<unknown>('Tree', tree);
  expect(toJsonSchema(validator, { target: 'draft-07' })).toMatchObject({ properties: { child: { $ref: '#' } } });
  expect(() => toJsonSchema(validator, { target: 'openapi-3.0' })).toThrow(TypeError);
});
