import type { Catalog, CatalogSection } from '../../model/catalog.ts';
import type { Model } from '../../model/model.ts';
import { kebabCase } from '../../model/names.ts';
import { docComment, type Emitter, type GeneratedFile } from '../generated-file.ts';
import { emitFields } from './emit-fields.ts';
import { notesText } from './notes-text.ts';
import { valueText } from './value-text.ts';
import { definitionText, memberDescriptions, referencedDefinitions, schemaType } from './value-type.ts';

/** An emitter that adds, in a folder `catalog`, the sections of the catalogue that the target is given. */
export const withCatalog =
  (target: string, emit: Emitter): Emitter =>
  async (model) => [...(await emit(model)), ...emitCatalog(model, target)];

/** A file for each section, with one constant, one for the types, and one for defaults and limits of fields. */
export function emitCatalog(model: Model, target: string): GeneratedFile[] {
  return [...emitSections(model, target), ...emitFields(model, target)];
}

function emitSections({ catalog }: Model, target: string): GeneratedFile[] {
  const names = catalog.targets[target] ?? [];
  const sections = catalog.sections.filter(({ name }) => names.includes(name));
  if (sections.length === 0) return [];
  const definitions = referencedDefinitions(
    sections.map(({ schema }) => schema),
    catalog.definitions,
  );
  const types = definitions.map((name) => definitionText(name, catalog.definitions[name]!));
  return [
    ...sections.map((section) => ({
      path: `catalog/${kebabCase(section.name)}.ts`,
      text: headerOf(section.file) + sectionText(section, catalog.definitions),
    })),
    ...(types.length > 0 ? [{ path: 'catalog/types.ts', text: headerOf('schema.yaml') + types.join('\n') }] : []),
  ];
}

/** First line of a file, naming the part of the catalogue to change instead. */
const headerOf = (file: string): string =>
  `// Generated from openapi/catalog/${file} by scripts/generate.ts. Do not edit.\n`;

function sectionText(section: CatalogSection, definitions: Catalog['definitions']): string {
  const { name, schema, description } = section;
  const { text: type, references } = schemaType(schema, `catalog/schema.yaml#/properties/${name}`);
  const imports = [...references].sort().join(', ');
  const doc = docComment([description.trim(), ...notesText(section.notes)].join('\n\n'));
  const value = valueText(section, memberDescriptions(schema, definitions));
  return [
    imports === '' ? '' : `import type { ${imports} } from './types.ts';\n\n`,
    doc,
    Array.isArray(section.values)
      ? `export const ${name}: ${type} = ${value};\n`
      : `export const ${name} = ${value} as const satisfies ${type};\n`,
  ].join('');
}
