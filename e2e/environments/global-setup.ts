import type { TestProject } from 'vitest/node';
import { entriesOf } from '../packed/install.ts';
import { createProject } from './project.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The project of a user in which the packed packages are installed. */
    readonly folder: string;
    /** Every entry of the packages that can be imported. */
    readonly entries: string[];
  }
}

/** Packs and installs once for all files. */
export default function setup(tests: TestProject): () => void {
  const project = createProject();
  tests.provide('folder', project.folder);
  tests.provide('entries', entriesOf(project.manifests));
  return () => project.remove();
}
