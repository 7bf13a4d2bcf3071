import type { DocumentIndex } from './document-index.ts';
import type { Edit } from './edit.ts';

/** How each kind of edit changes the files. */
export type Editors<Some extends Edit> = {
  readonly [Kind in Some['kind']]: (index: DocumentIndex, edit: Extract<Some, { readonly kind: Kind }>) => void;
};
