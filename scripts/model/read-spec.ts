import { bundle, createConfig } from '@redocly/openapi-core';

/** The bundled OpenAPI document as plain data. */
export type Spec = Record<string, unknown>;

/** Reads a document of several files and returns it as one, every reference local (`#/components/…`). */
export async function readSpec(file: string): Promise<Spec> {
  const config = await createConfig({});
  const { bundle: document, problems } = await bundle({ ref: file, config });
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) {
    const lines = errors.map((problem) => {
      const location = problem.location[0];
      return `${location?.source.absoluteRef ?? file}${location?.pointer ?? ''}: ${problem.message}`;
    });
    throw new Error(`The document cannot be read:\n${lines.join('\n')}`);
  }
  return document.parsed as Spec;
}
