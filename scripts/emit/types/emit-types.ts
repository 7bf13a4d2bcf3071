import type { Model } from '../../model/model.ts';
import { ModelIndex } from '../../model/model-index.ts';
import { assertUnique, paramsTypeName, responseTypeName } from '../../model/names.ts';
import { type GeneratedFile, header } from '../generated-file.ts';
import { openapiTypes } from './openapi-types.ts';
import { operationTypes } from './operation-types.ts';
import { schemaForms, schemaTypes } from './schema-types.ts';

/** Types of all schemas and operations: openapi-typescript's, and a named export for each. */
export async function emitTypes(model: Model): Promise<GeneratedFile[]> {
  assertUnique([
    ...['components', 'operations', 'paths'].map((name) => [name, 'generated/openapi.ts'] as const),
    ['Record', 'TypeScript'],
    ['Known', 'known.ts'],
    ...['Typed', 'TypedOperation'].map((name) => [name, 'typed-operation.ts'] as const),
    ...model.schemas.flatMap(schemaForms).map(({ name }) => [name, `the type ${name}`] as const),
  ]);
  const { text, schemas } = await openapiTypes(model);
  return [
    { path: 'openapi.ts', text: header + text },
    { path: 'schemas.ts', text: header + schemaTypes(model, schemas) },
    { path: 'operations.ts', text: header + operationTypes(model) },
    { path: 'index.ts', text: header + indexFile(model) },
  ];
}

function indexFile(model: Model): string {
  const schemaNames = model.schemas.flatMap((schema) => schemaForms(schema).map(({ name }) => name));
  const index = new ModelIndex(model);
  const operationNames = model.operations.flatMap((operation) => [
    paramsTypeName(operation),
    ...(index.hasSchema(responseTypeName(operation)) ? [] : [responseTypeName(operation)]),
  ]);
  return [
    `export type { components, operations, paths } from './openapi.ts';`,
    `export type { ${operationNames.join(', ')} } from './operations.ts';`,
    `export type { ${schemaNames.join(', ')} } from './schemas.ts';`,
    `export type { Known } from '../known.ts';`,
    `export type { Typed, TypedOperation } from '../typed-operation.ts';`,
    '',
  ].join('\n');
}
