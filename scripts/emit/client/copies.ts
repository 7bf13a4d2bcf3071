import type { Copies, Operation } from '../../model/model.ts';
import type { ModelIndex } from '../../model/model-index.ts';
import { lowerFirst, paramsTypeName } from '../../model/names.ts';
import { isOnSide } from '../../model/sides.ts';
import { docComment, type GeneratedFile, header, quote } from '../generated-file.ts';
import { project } from '../project.ts';
import { copiesPlace, RecipeWriter } from './copy-recipes.ts';
import { FileImports } from './imports.ts';

/** Functions that turn a response into the input of a call, for each call with `x-copies`, and the recipes they follow. */
export function copyFiles(index: ModelIndex): GeneratedFile[] {
  const writer = new RecipeWriter(index);
  const functions = (to: Copies['to']): string => {
    const operations = index.model.operations.filter(({ copies }) => copies?.to === to);
    if (operations.length === 0) return `${header}export {};\n`;
    operations.forEach(refuseSecond);
    const imports = new FileImports();
    const texts = operations.map((operation) => copyFunction(operation, index, writer, imports));
    return [header, `import { toInput } from '../to-input.ts';\n`, imports.text(), '\n', texts.join('\n')].join('');
  };
  const files = (['create', 'update'] as const).map((to) => ({ path: `to-${to}.ts`, text: functions(to) }));
  if (writer.constants.size === 0) return [...files, { path: 'recipes.ts', text: `${header}export {};\n` }];
  const constants = [...writer.constants].map(([name, text]) => `export const ${name}: Recipe = ${text};\n`);
  return [
    ...files,
    { path: 'recipes.ts', text: `${header}import type { Recipe } from '../to-input.ts';\n\n${constants.join('\n')}` },
  ];
}

/** One call makes a copy of a resource, one updates it: the helpers are named after the resource. */
function refuseSecond(operation: Operation, position: number, all: readonly Operation[]): void {
  const first = all.findIndex(({ copies }) => copies?.schema === operation.copies?.schema);
  if (first !== position) throw new Error(`${copiesPlace(operation)}: ${all[first]?.id} copies the same resource`);
}

function copyFunction(operation: Operation, index: ModelIndex, writer: RecipeWriter, imports: FileImports): string {
  const { fields, text } = writer.write(operation);
  for (const name of writer.constants.keys()) {
    if (new RegExp(`recipe: ${name}\\b`).test(text)) imports.value('./recipes.ts', name);
  }
  const resource = imports.type(project.packages.types, operation.copies!.schema);
  const params = imports.type(project.packages.types, paramsTypeName(operation));
  const call = `${operation.resource}.${operation.method}`;
  const absent = inputFields(operation, index).filter((name) => !fields.includes(name));
  const type = absent.length === 0 ? params : `Omit<${params}, ${absent.map(quote).join(' | ')}>`;
  const required = inputFields(operation, index, true).filter((name) => fields.includes(name));
  return [
    docComment(`\`${resource}\` as the input of \`${call}\`.`),
    `export const ${lowerFirst(resource)} = (value: ${resource}): ${type} => `,
    `toInput(value, ${quote(call)}, ${text}, [${required.map(quote).join(', ')}]);\n`,
  ].join('');
}

function inputFields(operation: Operation, index: ModelIndex, onlyRequired = false): string[] {
  const { pathParameters, queryParameters, body } = operation;
  const bodyFields = body
    ? index.objectSchema(body.schema).properties.filter((property) => isOnSide(property, 'request'))
    : [];
  return [...pathParameters, ...queryParameters, ...bodyFields]
    .filter(({ required }) => required || !onlyRequired)
    .map(({ name }) => name);
}
