import type { Model } from '../model/model.ts';
import { assertUnique, responseTypeName } from '../model/names.ts';
import { lookupIn } from './fixtures-descriptor.ts';
import { handWrittenExports } from './fixtures-exports.ts';
import { fastCheckModule } from './fixtures-fast-check.ts';
import type { FactoryModule } from './fixtures-module.ts';
import { mswModule } from './fixtures-msw.ts';
import { claimedNames } from './fixtures-names.ts';
import { operationModules } from './fixtures-operations.ts';
import { schemaModules } from './fixtures-schemas.ts';
import { type GeneratedFile, header, quote } from './generated-file.ts';

/** A factory for each schema, and for the input and the response of each operation; arbitraries and handlers. */
export function emitFixtures(model: Model): GeneratedFile[] {
  const lookup = lookupIn(model);
  const responseNames = new Set(model.operations.map(responseTypeName));
  const modules = [...schemaModules(model, lookup, responseNames), ...operationModules(model, lookup)];
  assertUnique(claimedNames(model, modules));
  const files = [
    ...modules.map(({ path, text }) => ({ path: `${path}.ts`, text })),
    { path: 'index.ts', text: indexFile(modules) },
    { path: 'secret-fields.ts', text: secretFieldsFile(model) },
    { path: 'fast-check.ts', text: fastCheckModule(modules) },
    { path: 'msw.ts', text: mswModule(model) },
  ];
  return files.map(({ path, text }) => ({ path, text: header + text }));
}

function indexFile(modules: readonly FactoryModule[]): string {
  return [
    ...handWrittenExports.flatMap(({ module, values, types }) => [
      ...(values.length > 0 ? [`export { ${values.join(', ')} } from '../${module}';`] : []),
      ...(types.length > 0 ? [`export type { ${types.join(', ')} } from '../${module}';`] : []),
    ]),
    ...modules.filter(hasFactories).map((module) => `export ${namesOf(module)} from './${module.path}.ts';`),
    '',
  ].join('\n');
}

export const hasFactories = ({ factories }: FactoryModule): boolean => factories.length > 0;

const namesOf = ({ factories }: FactoryModule): string => `{ ${factories.map(({ name }) => name).join(', ')} }`;

/** Names of fields that must not reach a recording. */
function secretFieldsFile(model: Model): string {
  const properties = model.schemas.flatMap((schema) => (schema.kind === 'object' ? schema.properties : []));
  const names = [...new Set(properties.filter((property) => property.secret).map(({ name }) => name))].sort();
  return `/** Names of the fields that hold secrets. */\nexport const secretFields: readonly string[] = [${names.map(quote).join(', ')}];\n`;
}
