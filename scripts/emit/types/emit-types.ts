import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import type { Model, Operation, Parameter, Schema, Side } from '../../model/model.ts';
import { ModelIndex } from '../../model/model-index.ts';
import { assertUnique, memberName, paramsTypeName, responseTypeName, schemaTypeName } from '../../model/names.ts';
import { directionalSpec, enumDescription } from '../directional-spec.ts';
import { fieldDescription } from '../field-description.ts';
import { docComment, type GeneratedFile, header } from '../generated-file.ts';
import { pageUrl, typeText } from '../type-text.ts';

/** Types of all schemas and operations: openapi-typescript's, and a named export for each. */
export async function emitTypes(model: Model): Promise<GeneratedFile[]> {
  assertUnique([
    ...['components', 'operations', 'paths'].map((name) => [name, 'generated/openapi.ts'] as const),
    ['Record', 'TypeScript'],
    ...['Typed', 'TypedOperation'].map((name) => [name, 'typed-operation.ts'] as const),
    ...model.schemas.flatMap(exportedNames).map(({ name }) => [name, `the type ${name}`] as const),
  ]);
  return [
    { path: 'openapi.ts', text: header + (await openapiTypes(model)) },
    { path: 'schemas.ts', text: header + schemaTypes(model) },
    { path: 'operations.ts', text: header + operationTypes(model) },
    { path: 'index.ts', text: header + indexFile(model) },
  ];
}

async function openapiTypes(model: Model): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(directionalSpec(model)), {
    alphabetize: false,
    silent: true,
    transform: (schema) => ('x-open' in schema ? openEnum(schema.enum as string[]) : undefined),
  });
  return (
    astToString(nodes)
      .replaceAll(/(\/\*\*|\*) @description /g, '$1 ')
      // It indents all lines but the first, which Markdown shows as code.
      .replaceAll(/^( *\*) {5}/gm, '$1 ')
  );
}

/** `'A' | 'B' | (string & {})`: completion knows the values, the compiler takes any text. */
function openEnum(values: readonly string[]): ts.TypeNode {
  const known = values.map((value) => ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value)));
  const anyText = ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      ts.factory.createTypeLiteralNode([]),
    ]),
  );
  return ts.factory.createUnionTypeNode([...known, anyText]);
}

function schemaTypes(model: Model): string {
  const aliases = model.schemas.flatMap((schema) => {
    const description = schema.kind === 'enum' ? enumDescription(schema) : schema.description;
    return exportedNames(schema).map(({ name, note }) =>
      [
        docComment([description, note, `@see {@link ${pageUrl(schema.docs)}}`].filter(Boolean).join('\n\n')),
        `export type ${name} = components['schemas']['${name}'];\n`,
      ].join(''),
    );
  });
  return `import type { components } from './openapi.ts';\n\n${aliases.join('\n')}`;
}

function exportedNames(schema: Schema): { name: string; note: string }[] {
  const response = schemaTypeName(schema, 'response');
  if (!schema.differs) return [{ name: response, note: '' }];
  return [
    { name: response, note: 'The form found in responses.' },
    { name: schemaTypeName(schema, 'request'), note: 'The form sent in requests.' },
  ];
}

function operationTypes(model: Model): string {
  const index = new ModelIndex(model);
  const imports = new Set<string>();
  const name = (schemaName: string, side: Side): string => {
    const typeName = schemaTypeName(index.schema(schemaName), side);
    imports.add(typeName);
    return typeName;
  };
  const texts = model.operations.flatMap((operation) => [
    paramsType(operation, name),
    ...responseType(operation, index, name),
  ]);
  return [
    `import type { ${[...imports].sort().join(', ')} } from './schemas.ts';`,
    `import type { TypedOperation } from '../typed-operation.ts';`,
    '',
    ...texts,
  ].join('\n');
}

type NameOf = (schema: string, side: Side) => string;

function paramsType(operation: Operation, name: NameOf): string {
  const own = [...operation.pathParameters, ...operation.queryParameters];
  const members = own.map((parameter) => parameterMember(parameter, name)).join('');
  const doc = docComment(
    `Input of \`${operation.resource}.${operation.method}\`: ${operation.httpMethod} \`${operation.path}\`.`,
  );
  const base = operation.body ? ` extends ${name(operation.body.schema, 'request')}` : '';
  return `${doc}export interface ${paramsTypeName(operation)}${base} {\n${members}}\n`;
}

function parameterMember(parameter: Parameter, name: NameOf): string {
  const doc = docComment(fieldDescription(parameter, true), '  ');
  const type =
    parameter.type.kind === 'int64' ? 'string | number' : typeText(parameter.type, (schema) => name(schema, 'request'));
  return `${doc}  ${memberName(parameter.name)}${parameter.required ? '' : '?'}: ${type};\n`;
}

/** `GetBackupResponse`. Left out where the schema of the response has that name already. */
function responseType(operation: Operation, index: ModelIndex, name: NameOf): string[] {
  const typeName = responseTypeName(operation);
  if (index.hasSchema(typeName)) return [];
  const { longRunning } = operation;
  const type = longRunning
    ? `TypedOperation<${name(longRunning.metadata, 'response')}, ${name(longRunning.response, 'response')}>`
    : name(operation.response.schema, 'response');
  const doc = docComment(`Response of \`${operation.resource}.${operation.method}\`.`);
  return [`${doc}export type ${typeName} = ${type};\n`];
}

function indexFile(model: Model): string {
  const schemaNames = model.schemas.flatMap((schema) => exportedNames(schema).map(({ name }) => name));
  const index = new ModelIndex(model);
  const operationNames = model.operations.flatMap((operation) => [
    paramsTypeName(operation),
    ...(index.hasSchema(responseTypeName(operation)) ? [] : [responseTypeName(operation)]),
  ]);
  return [
    `export type { components, operations, paths } from './openapi.ts';`,
    `export type { ${operationNames.join(', ')} } from './operations.ts';`,
    `export type { ${schemaNames.join(', ')} } from './schemas.ts';`,
    `export type { Typed, TypedOperation } from '../typed-operation.ts';`,
    '',
  ].join('\n');
}
