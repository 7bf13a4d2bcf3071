import type { DocumentFiles } from './document-files.ts';
import { DocumentIndex } from './document-index.ts';
import type { Edit } from './edit.ts';
import { fieldEditors } from './edit-field.ts';
import { operationEditors } from './edit-operation.ts';
import { parameterEditors } from './edit-parameter.ts';
import { placeSchema, schemaEditors } from './edit-schema.ts';
import type { Editors } from './editors.ts';

const editors: Editors<Edit> = { ...schemaEditors, ...fieldEditors, ...parameterEditors, ...operationEditors };

/**
 * Applies edits to the files of a document, in their order. Comments, the order of keys and files that no edit is about
 * stay as they are.
 *
 * @throws Error where an edit names something that the document does not have.
 */
export function applyEdits(files: DocumentFiles, edits: readonly Edit[]): void {
  const index = new DocumentIndex(files);
  // New schemas may refer to each other, so all of them have a place before any has content.
  for (const edit of edits) if (edit.kind === 'addSchema') placeSchema(index, edit);
  for (const edit of edits) {
    const apply = editors[edit.kind] as (index: DocumentIndex, edit: Edit) => void;
    apply(index, edit);
  }
}
