import type { Model, ObjectSchema, Operation, Parameter, Schema } from '../model/model.ts';
import { assertUnique, lowerFirst, paramsTypeName, schemaTypeName } from '../model/names.ts';
import {
  descriptorName,
  enumText,
  type FieldSource,
  fieldText,
  lookupIn,
  moduleName,
  objectText,
  oneOfText,
  quote,
} from './fixtures-descriptor.ts';
import { handWrittenExports } from './fixtures-exports.ts';
import { fastCheckModule } from './fixtures-fast-check.ts';
import { findLinks } from './fixtures-links.ts';
import { mswModule } from './fixtures-msw.ts';
import { docComment, type GeneratedFile, header } from './generated-file.ts';

type Lookup = (name: string) => Schema;

/** Name and value type of a factory, and the constant that it is. */
interface FactoryExport {
  readonly name: string;
  /** Type of its values. */
  readonly type: string;
  readonly module: string;
}

/** A factory for each schema, and for the input and the response of each operation. */
export function emitFixtures(model: Model): GeneratedFile[] {
  const lookup = lookupIn(model);
  const responseNames = new Set(model.operations.map((operation) => responseTypeName(operation)));
  const schemas = model.schemas.map((schema) => schemaModule(schema, responseNames));
  const operations = model.operations.map((operation) => operationModule(operation, lookup));
  const all = [...schemas, ...operations];
  const factories = all.flatMap((module) => module.factories);
  assertUnique([
    ...factories.map(({ name, module }): [string, string] => [name, module]),
    ...handWrittenExports.flatMap(({ values, module }) => values.map((name): [string, string] => [name, module])),
  ]);
  return [
    ...all.map(({ path, text }) => ({ path: `${path}.ts`, text: header + text })),
    { path: 'index.ts', text: header + indexFile(all) },
    { path: 'secret-fields.ts', text: header + secretFieldsFile(model) },
    { path: 'fast-check.ts', text: header + fastCheckModule(all) },
    { path: 'msw.ts', text: header + mswModule(model) },
  ];
}

/** A generated module that exports factories. */
export interface FactoryModule {
  readonly path: string;
  readonly text: string;
  readonly factories: readonly FactoryExport[];
}

const responseTypeName = (operation: Operation): string => `${operation.typeName}Response`;

function schemaModule(schema: Schema, responseNames: ReadonlySet<string>): FactoryModule {
  const references = new Set<string>();
  const isObject = schema.kind === 'object';
  const descriptor = isObject ? objectText(schema, references) : enumText(schema);
  const type = isObject ? 'ObjectDescriptor' : 'EnumDescriptor';
  const path = `schemas/${moduleName(schema.name)}`;
  const factories = responseNames.has(schema.name) ? [] : factoriesOf(schema);
  const types = factories.map((factory) => factory.type);
  references.delete(schema.name);
  const text = [
    ...(types.length > 0 ? [`import type { ${types.join(', ')} } from '@managed-redis/types';`] : []),
    `import type { ${type} } from '../../core/descriptor.ts';`,
    ...(types.length > 0 ? [`import { defineFactory, type Factory } from '../../core/factory.ts';`] : []),
    ...[...references].sort().map((name) => `import { ${descriptorName(name)} } from './${moduleName(name)}.ts';`),
    '',
    `/** What the document says about ${schema.name}. @internal */`,
    `export const ${descriptorName(schema.name)}: ${type} = ${descriptor};`,
    '',
    ...factories.map(
      (factory) =>
        docComment(factory.doc) +
        `export const ${factory.name}: Factory<${factory.type}> = /* @__PURE__ */ defineFactory(${descriptorName(schema.name)}, '${factory.side}');\n`,
    ),
  ].join('\n');
  return { path, text, factories: factories.map(({ name, type }) => ({ name, type, module: path })) };
}

interface SchemaFactory {
  readonly name: string;
  readonly type: string;
  readonly side: 'request' | 'response';
  readonly doc: string;
}

function factoriesOf(schema: Schema): SchemaFactory[] {
  const factory = (side: 'request' | 'response'): SchemaFactory => {
    const type = schemaTypeName(schema, side);
    const way = side === 'request' ? 'sent in requests' : 'found in responses';
    const doc = `Makes \`${type}\`, the form ${way}. ${schema.description}`;
    return { name: lowerFirst(type), type, side, doc };
  };
  if (schema.differs) return [factory('response'), factory('request')];
  return [factory(schema.direction.response ? 'response' : 'request')];
}

function operationModule(operation: Operation, lookup: Lookup): FactoryModule {
  const references = new Set<string>();
  const params = lowerFirst(paramsTypeName(operation));
  const response = lowerFirst(responseTypeName(operation));
  const responseFactory = operation.longRunning ? 'LongRunningFactory' : 'ResponseFactory';
  const define = operation.longRunning ? 'defineLongRunning' : 'defineResponse';
  const paramsText = paramsDescriptor(operation, references);
  const responseText = responseDescriptor(operation, references, lookup);
  const path = `operations/${moduleName(operation.typeName)}`;
  const call = `\`${operation.resource}.${operation.method}\``;
  const types = [paramsTypeName(operation), responseTypeName(operation)];
  const text = [
    `import type { ${types.join(', ')} } from '@managed-redis/types';`,
    `import type { ObjectDescriptor } from '../../core/descriptor.ts';`,
    `import { defineFactory, type Factory } from '../../core/factory.ts';`,
    `import { ${define}, type ${responseFactory} } from '../../core/operation-factory.ts';`,
    ...[...references]
      .sort()
      .map((name) => `import { ${descriptorName(name)} } from '../schemas/${moduleName(name)}.ts';`),
    '',
    `const paramsSchema: ObjectDescriptor = ${paramsText};`,
    '',
    `${docComment(`Makes the input of ${call}. ${operation.summary}.`)}export const ${params}: Factory<${types[0]}> = /* @__PURE__ */ defineFactory(paramsSchema, 'request');`,
    '',
    `${docComment(`Makes the response of ${call}. ${operation.summary}.`)}export const ${response}: ${responseFactory}<${types[1]}, ${types[0]}> = /* @__PURE__ */ ${define}(${responseText});`,
    '',
  ].join('\n');
  return {
    path,
    text,
    factories: [params, response].map((name, index) => ({ name, type: types[index] ?? '', module: path })),
  };
}

function paramsDescriptor(operation: Operation, references: Set<string>): string {
  const name = paramsTypeName(operation);
  const parameters = [...operation.pathParameters, ...operation.queryParameters].map(parameterField);
  if (operation.body) references.add(operation.body.schema);
  const members = [
    `kind: 'object'`,
    `name: ${quote(name)}`,
    ...(operation.body ? [`body: () => ${descriptorName(operation.body.schema)}`] : []),
    `fields: [${parameters.map((field) => `${fieldText(field, name, references)},\n`).join('')}]`,
    ...oneOfText(operation.oneOf),
  ];
  return `{ ${members.join(', ')} }`;
}

const parameterField = ({ name, type, required }: Parameter): FieldSource => ({ name, type, required });

function responseDescriptor(operation: Operation, references: Set<string>, lookup: Lookup): string {
  const { longRunning } = operation;
  const example = operation.response.examples.find(isObject);
  const description = typeof example?.description === 'string' ? example.description : undefined;
  const schemas = {
    schema: operation.response.schema,
    ...(longRunning ? { metadata: longRunning.metadata, result: longRunning.response } : {}),
  };
  const links = findLinks(operation, lookup);
  const members = [
    ...Object.entries(schemas).map(([member, name]) => {
      references.add(name);
      return `${member}: ${descriptorName((lookup(name) as ObjectSchema).name)}`;
    }),
    ...(longRunning && description !== undefined ? [`description: ${quote(description)}`] : []),
    ...(links.length > 0 ? [`links: ${JSON.stringify(links)}`] : []),
  ];
  return `{ ${members.join(', ')} }`;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function indexFile(modules: readonly FactoryModule[]): string {
  return [
    ...handWrittenExports.flatMap(({ module, values, types }) => [
      ...(values.length > 0 ? [`export { ${values.join(', ')} } from '../${module}';`] : []),
      ...(types.length > 0 ? [`export type { ${types.join(', ')} } from '../${module}';`] : []),
    ]),
    ...modules
      .filter((module) => module.factories.length > 0)
      .map(({ path, factories }) => `export { ${factories.map(({ name }) => name).join(', ')} } from './${path}.ts';`),
    '',
  ].join('\n');
}

/** Names of fields that must not reach a recording. */
function secretFieldsFile(model: Model): string {
  const properties = model.schemas.flatMap((schema) => (schema.kind === 'object' ? schema.properties : []));
  const names = [...new Set(properties.filter((property) => property.secret).map(({ name }) => name))].sort();
  return `/** Names of the fields that hold secrets. */\nexport const secretFields: readonly string[] = [${names.map(quote).join(', ')}];\n`;
}
