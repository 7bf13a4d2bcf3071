import type { ModelIndex } from '../../model/model-index.ts';
import { docComment, type GeneratedFile, header, quote } from '../generated-file.ts';
import { wholePaths } from './update-params.ts';

/** Paths of all updates at once, for comparing two states of a resource. */
export function wholePathsFile(index: ModelIndex): GeneratedFile {
  const updates = index.objectSchemas.filter((schema) => schema.updateMask !== undefined);
  const paths = new Set(updates.flatMap((schema) => wholePaths(schema, index)));
  const text = listText('wholePaths', [...paths].sort(), 'Paths in updates of objects that are set as one value.');
  return { path: 'whole-paths.ts', text };
}

export function secretFieldsFile(index: ModelIndex): GeneratedFile {
  const text = listText('secretFields', index.secretFields, 'Fields whose values must not reach a log or an error.');
  return { path: 'secret-fields.ts', text };
}

const listText = (name: string, items: readonly string[], doc: string): string =>
  `${header}${docComment(doc)}export const ${name}: readonly string[] = [${items.map(quote).join(', ')}];\n`;
