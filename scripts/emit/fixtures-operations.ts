import type { Model, Operation, Parameter } from '../model/model.ts';
import { kebabCase, lowerFirst, paramsTypeName, responseTypeName } from '../model/names.ts';
import { descriptorName, type FieldSource, fieldText, oneOfText } from './fixtures-descriptor.ts';
import { findLinks } from './fixtures-links.ts';
import { descriptorImports, type FactoryModule, groupBy, type Lookup } from './fixtures-module.ts';
import { docComment, quote } from './generated-file.ts';

/** Module of an operation: those of a resource share a file. */
export const operationModuleName = (operation: Operation): string => kebabCase(operation.resource);

/** Factories of the input and the response of each operation. */
export function operationModules(model: Model, lookup: Lookup): FactoryModule[] {
  return groupBy(model.operations, operationModuleName).map(([name, operations]) =>
    operationModule(name, operations, lookup),
  );
}

function operationModule(name: string, operations: readonly Operation[], lookup: Lookup): FactoryModule {
  const references = new Set<string>();
  const texts = operations.map((operation) => operationText(operation, references, lookup));
  const factories = operations.flatMap((operation) =>
    [paramsTypeName(operation), responseTypeName(operation)].map((type) => ({ name: lowerFirst(type), type })),
  );
  const kinds = new Set(operations.flatMap(({ longRunning }) => Object.values(factoryKind(longRunning !== undefined))));
  const imports = [...kinds].sort().map((kind) => (kind.startsWith('define') ? kind : `type ${kind}`));
  const text = [
    `import type { ${factories
      .map(({ type }) => type)
      .sort()
      .join(', ')} } from '@managed-redis/types';`,
    `import type { ObjectDescriptor } from '../../core/descriptor.ts';`,
    `import { defineFactory, type Factory } from '../../core/factory.ts';`,
    `import { ${imports.join(', ')} } from '../../core/operation-factory.ts';`,
    ...descriptorImports(references, lookup, '../schemas'),
    '',
    ...texts,
  ].join('\n');
  return { path: `operations/${name}`, text, factories };
}

const factoryKind = (isLongRunning: boolean) =>
  isLongRunning
    ? { define: 'defineLongRunning', type: 'LongRunningFactory' }
    : { define: 'defineResponse', type: 'ResponseFactory' };

function operationText(operation: Operation, references: Set<string>, lookup: Lookup): string {
  const params = paramsTypeName(operation);
  const response = responseTypeName(operation);
  const schema = `${lowerFirst(params)}Schema`;
  const { define, type } = factoryKind(operation.longRunning !== undefined);
  const call = `\`${operation.resource}.${operation.method}\``;
  return [
    `const ${schema}: ObjectDescriptor = ${paramsDescriptor(operation, references)};`,
    '',
    `${docComment(`Makes the input of ${call}. ${operation.summary}.`)}export const ${lowerFirst(params)}: Factory<${params}> = /* @__PURE__ */ defineFactory(${schema}, 'request');`,
    '',
    `${docComment(`Makes the response of ${call}. ${operation.summary}.`)}export const ${lowerFirst(response)}: ${type}<${response}, ${params}> = /* @__PURE__ */ ${define}(${responseDescriptor(operation, references, lookup)});`,
    '',
  ].join('\n');
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
      return `${member}: ${descriptorName(lookup(name).name)}`;
    }),
    ...(longRunning && description !== undefined ? [`description: ${quote(description)}`] : []),
    ...(links.length > 0 ? [`links: ${JSON.stringify(links)}`] : []),
  ];
  return `{ ${members.join(', ')} }`;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
