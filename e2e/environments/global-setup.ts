import type { TestProject } from 'vitest/node';
import { createProject } from './project.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The project of a user in which the packed packages are installed. */
    readonly folder: string;
  }
}

/** Packs and installs once for all files. */
export default function setup(tests: TestProject): () => void {
  const project = createProject();
  tests.provide('folder', project.folder);
  return () => project.remove();
}
