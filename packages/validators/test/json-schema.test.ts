import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import {
  type ClosedObjectRule,
  closedObject,
  createRequestValidator,
  int32,
  recursive,
  text,
} from '../src/core/index.ts';
import { createClusterRequest, host, requests } from '../src/generated/index.ts';
import { type JsonSchema, toJsonSchema, withJsonSchema } from '../src/json-schema/index.ts';
import { definitions, forms } from './document.ts';
import { validatorOf } from './validators.ts';

/** A schema with every reference replaced by what it leads to, one that leads back to itself a few times. */
function inlined(schema: unknown, root: unknown, depth = 8): unknown {
  if (Array.isArray(schema)) return schema.map((item) => inlined(item, root, depth));
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $ref, $schema, $defs, ...rest } = schema as JsonSchema;
  if (typeof $ref === 'string') {
    if (depth === 0) return {};
    const steps = $ref.split('/').slice(1);
    const target = steps.reduce((node, step) => (node as JsonSchema)[step], root);
    return { ...(inlined(target, root, depth - 1) as JsonSchema), ...rest };
  }
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, inlined(value, root, depth)]));
}

test.each(forms)('the companion of $name equals the schema in the document', ({ name }) => {
  const schema = toJsonSchema(validatorOf(name), { target: 'draft-2020-12' });
  expect(inlined(schema, schema)).toEqual(inlined(definitions[name], { $defs: definitions }));
});

test('the companion is a Standard JSON Schema', () => {
  const { '~standard': standard, parse } = withJsonSchema(host);
  const value = { name: 'h', clusterId: 'c', zoneId: 'z' };
  expect(parse(value)).toBe(value);
  expect(standard).toMatchObject({ version: 1, vendor: '@managed-redis/validators' });
  expect(standard.validate(value)).toEqual({ success: true, value });
  expect(standard.jsonSchema.input({ target: 'draft-07' })).toEqual(standard.jsonSchema.output({ target: 'draft-07' }));
  expect(() => standard.jsonSchema.input({ target: 'draft-04' })).toThrow(TypeError);
});

test('the companion of a request has the defaults of the document, beside a reference too', () => {
  const { properties, $defs } = toJsonSchema(createClusterRequest, { target: 'draft-2020-12' });
  const { hostSpecs, configSpec } = $defs as Record<string, JsonSchema>;
  expect(properties).toMatchObject({ maintenanceWindows: { default: { anytime: {} } } });
  expect(hostSpecs?.properties).toMatchObject({ replicaPriority: { default: '100' } });
  expect(configSpec?.properties).toMatchObject({ backupWindowStart: { default: { hours: 22 } } });
});

test('the companion of a response has no defaults', () => {
  expect(JSON.stringify(toJsonSchema(host, { target: 'draft-2020-12' }))).not.toContain('"default"');
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

test('refers to a recursive schema by name, in dialects that have names', () => {
  const tree: ClosedObjectRule = { kind: closedObject, fields: { child: { kind: recursive, of: () => tree } } };
  const validator = createRequestValidator<unknown>('Tree', tree);
  expect(toJsonSchema(validator, { target: 'draft-07' })).toMatchObject({ properties: { child: { $ref: '#' } } });
  expect(() => toJsonSchema(validator, { target: 'openapi-3.0' })).toThrow(TypeError);
});

const leaf: ClosedObjectRule = { kind: closedObject, fields: { size: { kind: int32 } } };

test.each(['a/b', '~', 'a%b', 'a#b', "it's", 'q"q', 'имя', 'a b', ''])(
  'a field named %j is found by its reference',
  (name) => {
    const validator = createRequestValidator<unknown>('Odd', { kind: closedObject, fields: { [name]: leaf } });
    const takes = new Ajv2020().compile(toJsonSchema(validator, { target: 'draft-2020-12' }));
    expect(takes({ [name]: { size: 5 } })).toBe(true);
    expect(takes({ [name]: { size: 'x' } })).toBe(false);
  },
);

test.each(['draft-2020-12', 'draft-07', 'openapi-3.0'])('fields named like keywords are fields in %s', (target) => {
  const rule: ClosedObjectRule = { kind: closedObject, fields: { anyOf: { kind: text }, examples: leaf } };
  const schema = toJsonSchema(createRequestValidator('Keywords', rule), { target });
  expect(Object.keys(schema.properties as object)).toEqual(['anyOf', 'examples']);
});

test('names a kind of rule that it does not know', () => {
  const rule = { kind: { name: 'uuid', check: () => {} } } as unknown as ClosedObjectRule;
  expect(() => toJsonSchema(createRequestValidator('Odd', rule), { target: 'draft-07' })).toThrow('"uuid"');
});
