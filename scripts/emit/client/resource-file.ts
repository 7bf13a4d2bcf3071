import type { Resource } from '../../model/model.ts';
import type { ModelIndex } from '../../model/model-index.ts';
import { assertUnique, kebabCase } from '../../model/names.ts';
import { docComment, type GeneratedFile, header } from '../generated-file.ts';
import { project } from '../project.ts';
import { FileImports } from './imports.ts';
import { methodText } from './method.ts';
import { exampleComment } from './method-doc.ts';
import { findStatusCall, waitMethodName, waitMethodText } from './wait-method.ts';

const resourceModule = '../../calls/resource.ts';
const clientModule = '../../core/client.ts';

const fileName = (resource: Resource): string => `${kebabCase(resource.name)}.ts`;

/** A class with a method for each operation of a resource. */
export function resourceFile(resource: Resource, index: ModelIndex): GeneratedFile {
  const operations = index.operationsOf(resource);
  const statusCall = findStatusCall(operations, index);
  assertUnique([
    constructorName,
    ...(statusCall ? [[waitMethodName, 'the method that waits for a status'] as const] : []),
    ...operations.map(({ id, method }) => [method, `operation ${id}`] as const),
  ]);
  const imports = new FileImports();
  const baseClass = imports.value(resourceModule, 'Resource');
  const methods = operations.map((operation) => methodText(operation, index, imports));
  if (statusCall) methods.push(waitMethodText(statusCall, index, imports));
  imports.assertDistinct([[resource.className, `the resource ${resource.name}`]]);
  const text = [
    header,
    imports.text(),
    '\n',
    docComment(resource.description + resourceExample(resource)),
    `export class ${resource.className} extends ${baseClass} {\n${methods.join('\n')}}\n`,
  ].join('');
  return { path: `resources/${fileName(resource)}`, text };
}

/** All resources of a client as properties of one object. */
export function resourcesFile(resources: readonly Resource[]): GeneratedFile {
  const className = 'Resources';
  const path = 'resources.ts';
  assertUnique([[path, className], ...resources.map((resource) => [fileName(resource), resource.className] as const)]);
  assertUnique([constructorName, ...resources.map(({ name }) => [name, `the resource ${name}`] as const)]);
  const imports = new FileImports();
  const client = imports.type(clientModule, 'Client');
  for (const resource of resources) imports.value(`./${fileName(resource)}`, resource.className);
  imports.assertDistinct([[className, 'the class that holds all resources']]);
  const properties = resources.map(
    ({ name, className, description }) => `${docComment(description, '  ')}  readonly ${name}: ${className};\n`,
  );
  const assignments = resources.map(({ name, className }) => `    this.${name} = new ${className}(client);\n`);
  const text = [
    header,
    imports.text(),
    `\n/** Every resource of the API. */\nexport class ${className} {\n`,
    properties.join('\n'),
    `\n  constructor(client: ${client}) {\n${assignments.join('')}  }\n}\n`,
  ].join('');
  return { path: `resources/${path}`, text };
}

const constructorName = ['constructor', 'every class'] as const;

const resourceExample = ({ name, className }: Resource): string =>
  exampleComment([
    `import { createClient, ${className} } from '${project.packages.client}';`,
    '',
    `const ${name} = new ${className}(createClient({ credentials: token }));`,
  ]);
