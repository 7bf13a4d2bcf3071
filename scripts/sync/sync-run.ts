import type { FieldType } from '../docs/facts.ts';
import type { DocumentFiles } from '../document/document-files.ts';
import type { DocumentIndex } from '../document/document-index.ts';

/** What one page lists as the values of an enum. */
export interface EnumStatement {
  readonly values: readonly string[];
  readonly zero?: string;
  /** Owner and field it was read for, as in fact keys. */
  readonly key: string;
  readonly isPartial: boolean;
}

/** What all steps of one run share. */
export interface SyncRun {
  readonly files: DocumentFiles;
  readonly index: DocumentIndex;
  /** Whether `beyond-pages.yaml` explains a fact that the pages do not state. */
  isExplained(key: string): boolean;
  /** `x-docs` of something that was read from this page. */
  docsPath(page: string): string;
  /** Schema name → what the pages say of its values; applied when all fields are in place. */
  readonly enums: Map<string, EnumStatement[]>;
  /** Things that a person must finish. */
  readonly tasks: Task[];
}

/** Something that only a person can finish. */
export interface Task {
  /** JSON pointer into the bundled document. */
  readonly pointer: string;
  readonly page: string;
  readonly text: string;
}

export type EnumType = Extract<FieldType, { kind: 'enum' }>;

/** Description of everything new: lint refuses it until a person writes a sentence. */
export const todo = 'TODO.';
