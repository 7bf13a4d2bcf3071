import { type BaseResolver, bundle, createConfig } from '@redocly/openapi-core';

/** The bundled OpenAPI document as plain data. */
export type Spec = Record<string, unknown>;

/** Reads a document of several files and returns it as one, every reference local (`#/components/…`). */
export const readSpec = (file: string): Promise<Spec> => bundleSpec(file);

/**
 * Bundles a document from its root file.
 *
 * @param externalRefResolver Where the files come from, the disk by default.
 * @throws Error with a line for each file or reference that cannot be read.
 */
export async function bundleSpec(root: string, externalRefResolver?: BaseResolver): Promise<Spec> {
  const config = await defaultConfig;
  const { bundle: document, problems } = await bundle({
    ref: root,
    config,
    ...(externalRefResolver && { externalRefResolver }),
  });
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) {
    const lines = errors.map((problem) => {
      const location = problem.location[0];
      return `${location?.source.absoluteRef ?? root}${location?.pointer ?? ''}: ${problem.message}`;
    });
    throw new Error(`The document cannot be read:\n${lines.join('\n')}`);
  }
  return document.parsed as Spec;
}

const defaultConfig = createConfig({});
