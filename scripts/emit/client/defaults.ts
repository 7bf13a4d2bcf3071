import type { Model } from '../../model/model.ts';
import { ModelIndex } from '../../model/model-index.ts';
import { assertUnique, lowerFirst, upperFirst } from '../../model/names.ts';
import { docComment, type GeneratedFile, header, quote } from '../generated-file.ts';
import { collectDefaults, type SchemaDefaults } from './collect-defaults.ts';
import { copyFiles } from './copies.ts';

/** Constants for the helpers of the client: the zero values of each schema, the known values of each enum. */
export function emitClientDefaults(model: Model): GeneratedFile[] {
  const index = new ModelIndex(model);
  return [
    { path: 'defaults.ts', text: header + defaultsText(index) },
    { path: 'known-values.ts', text: header + knownValuesText(index) },
    ...copyFiles(index),
  ];
}

function defaultsText(index: ModelIndex): string {
  const { ordered, recursive } = collectDefaults(index);
  return ordered.map((defaults) => defaultsConstant(defaults, recursive)).join('\n');
}

function defaultsConstant(defaults: SchemaDefaults, recursive: ReadonlySet<string>): string {
  const { name, schema, zero, nested } = defaults;
  const zeroMembers = zero.map(({ field, value }) => `${quote(field)}: ${value}`);
  const nestedMembers = nested.map(({ field, constant, isLater }) =>
    isLater ? `get ${quote(field)}() { return ${constant}; }` : `${quote(field)}: ${constant}`,
  );
  const value = `{ zero: { ${zeroMembers.join(', ')} }, nested: { ${nestedMembers.join(', ')} } }`;
  const doc = docComment(`Zero values that a response omits from \`${schema.name}\`.`);
  if (!recursive.has(name)) return `${doc}export const ${name} = ${value} as const;\n`;
  return `${recursiveType(defaults, recursive)}\n${doc}export const ${name}: ${typeName(name)} = ${value};\n`;
}

const typeName = (constant: string): string => `${upperFirst(constant)}Defaults`;

/** The type of a constant that refers to itself, which the compiler cannot infer. */
function recursiveType({ name, schema, zero, nested }: SchemaDefaults, recursive: ReadonlySet<string>): string {
  const zeroMembers = zero.map(
    ({ field, value }) => `readonly ${quote(field)}: ${value === '[]' ? 'readonly []' : value};`,
  );
  const nestedMembers = nested.map(({ field, constant }) => {
    const type = recursive.has(constant) ? typeName(constant) : `typeof ${constant}`;
    return `readonly ${quote(field)}: ${type};`;
  });
  return [
    docComment(`Type of the zero values of \`${schema.name}\`, which may contain itself.`),
    `export interface ${typeName(name)} {\n`,
    `  readonly zero: { ${zeroMembers.join(' ')} };\n  readonly nested: { ${nestedMembers.join(' ')} };\n}\n`,
  ].join('');
}

function knownValuesText(index: ModelIndex): string {
  const { enumSchemas } = index;
  assertUnique(enumSchemas.map(({ name }) => [lowerFirst(name), name]));
  const constants = enumSchemas.map(({ name, values }) => {
    const list = values.map(({ value }) => quote(value)).join(', ');
    return `${docComment(`Values of \`${name}\` in the document.`)}export const ${lowerFirst(name)} = [${list}] as const;\n`;
  });
  return constants.join('\n');
}
