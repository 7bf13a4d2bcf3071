import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { Catalog, CatalogSection } from '../model/catalog.ts';

/** A fault in the catalogue, with its file and JSON pointer. */
export interface CatalogProblem {
  readonly file: string;
  readonly pointer: string;
  readonly message: string;
}

const referenceKeyword = 'x-refers-to';

/** Values match their JSON Schema and refer to existing values, and IDs are unique. */
export function checkCatalog(catalog: Catalog): CatalogProblem[] {
  const ajv = new Ajv2020({ allErrors: true, formats: {} });
  ajv.addKeyword({
    keyword: referenceKeyword,
    type: 'string',
    compile: (section: string) => {
      const names = namesOf(catalog, section);
      return (value: string) => names.includes(value);
    },
    error: { message: ({ schema }) => `must be one of the values of ${String(schema)}` },
  });
  return catalog.sections.flatMap((section) => [
    ...schemaProblems(section, catalog, ajv),
    ...duplicateProblems(section),
  ]);
}

function schemaProblems(section: CatalogSection, { definitions }: Catalog, ajv: Ajv2020): CatalogProblem[] {
  const validate = ajv.compile({ ...section.schema, $defs: definitions });
  validate(section.values);
  return (validate.errors ?? []).map((error) => problem(section, error.instancePath, messageOf(error)));
}

/** Names that can be referred to: IDs of a list of objects, items of a list of strings, keys of an object. */
function namesOf({ sections }: Catalog, name: string): string[] {
  const section = sections.find((each) => each.name === name);
  if (section === undefined) throw new Error(`catalog/schema.yaml: ${referenceKeyword} names no section "${name}"`);
  if (Array.isArray(section.values)) return section.values.map(idOf).filter((id) => id !== undefined);
  return Object.keys(section.values as object);
}

function duplicateProblems(section: CatalogSection): CatalogProblem[] {
  if (!Array.isArray(section.values)) return [];
  const ids = section.values.map(idOf);
  return ids.flatMap((id, index) =>
    id !== undefined && ids.indexOf(id) < index ? [problem(section, `/${index}`, `"${id}" is stated twice`)] : [],
  );
}

function idOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  const { id } = item as { readonly id?: unknown };
  return typeof id === 'string' ? id : undefined;
}

const messageOf = ({ message = 'is not valid', params }: ErrorObject): string =>
  'additionalProperty' in params ? `has an unknown key "${params.additionalProperty}"` : message;

const problem = ({ file }: CatalogSection, pointer: string, message: string): CatalogProblem => ({
  file,
  pointer: `/values${pointer}`,
  message,
});
