import { posix } from 'node:path';
import { BaseResolver, ResolveError, Source } from '@redocly/openapi-core';
import { bundleSpec, type Spec } from '../model/read-spec.ts';
import type { DocumentFiles } from './document-files.ts';

/** Bundles the files of a document in memory, as `readSpec` does from the disk. */
export const bundleFiles = (files: DocumentFiles): Promise<Spec> => bundleSpec(files.root, new MemoryResolver(files));

/** Reads the files that references name from memory. */
class MemoryResolver extends BaseResolver {
  readonly #files: DocumentFiles;

  constructor(files: DocumentFiles) {
    super();
    this.#files = files;
  }

  override resolveExternalRef(base: string | null, ref: string): string {
    return posix.join(base === null ? '' : posix.dirname(base), ref);
  }

  override async loadExternalRef(path: string): Promise<Source> {
    if (!this.#files.has(path)) throw new ResolveError(new Error(`the document has no file ${path}`));
    return new Source(path, this.#files.text(path).replaceAll('\r\n', '\n'));
  }
}
