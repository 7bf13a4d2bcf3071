import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;

/** A tool that generates TypeScript from the document. */
interface Generator {
  readonly tool: string;
  readonly command: string;
  /** Files that it needs beside the document. */
  readonly configuration?: { readonly name: string; readonly text: (document: string, output: string) => string };
  readonly parameters: (document: string, output: string) => readonly string[];
}

const kubbConfiguration = (document: string, output: string): string => `import { defineConfig } from '@kubb/core';
import { pluginClient } from '@kubb/plugin-client';
import { pluginOas } from '@kubb/plugin-oas';
import { pluginTs } from '@kubb/plugin-ts';

export default defineConfig({
  root: ${JSON.stringify(output)},
  input: { path: ${JSON.stringify(document)} },
  output: { path: ${JSON.stringify(join(output, 'kubb'))} },
  plugins: [pluginOas({ validate: false }), pluginTs(), pluginClient({ client: 'fetch' })],
});
`;

const orvalConfiguration = (document: string, output: string): string =>
  `export default { api: { input: ${JSON.stringify(document)}, output: { target: ${JSON.stringify(join(output, 'api.ts'))}, client: 'fetch', mode: 'tags-split' } } };\n`;

const generators: readonly Generator[] = [
  {
    tool: 'openapi-typescript',
    command: 'openapi-typescript',
    parameters: (document, output) => [document, '-o', join(output, 'api.ts')],
  },
  {
    tool: 'hey-api',
    command: 'openapi-ts',
    parameters: (document, output) => [
      ...['--input', document, '--output', output, '--no-log-file'],
      ...['--plugins', '@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch', 'zod'],
    ],
  },
  {
    tool: 'orval',
    command: 'orval',
    configuration: { name: 'orval.config.mjs', text: orvalConfiguration },
    parameters: (_document, output) => ['--config', join(output, 'orval.config.mjs')],
  },
  {
    tool: 'kubb',
    command: 'kubb',
    configuration: { name: 'kubb.config.mjs', text: kubbConfiguration },
    parameters: (_document, output) => ['generate', '--config', join(output, 'kubb.config.mjs')],
  },
  {
    tool: 'swagger-typescript-api',
    command: 'swagger-typescript-api',
    parameters: (document, output) => ['generate', '-p', document, '-o', output, '-n', 'api.ts'],
  },
  {
    tool: 'oazapfts',
    command: 'oazapfts',
    parameters: (document, output) => [document, join(output, 'api.ts')],
  },
  {
    tool: 'openapi-zod-client',
    command: 'openapi-zod-client',
    parameters: (document, output) => [document, '-o', join(output, 'api.ts')],
  },
];

/** Runs a tool in its output folder, since some leave files where they run. */
const run = (command: string, parameters: readonly string[], cwd: string) =>
  spawnSync(join(folder, 'node_modules/.bin', command), parameters, { cwd, encoding: 'utf8' });

/** Lets each tool generate, and compiles the result. Returns what went wrong, by tool. */
export function generateAll(document: string, output: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    generators.map((generator) => [generator.tool, generate(generator, document, join(output, generator.tool))]),
  );
}

function generate({ command, configuration, parameters }: Generator, document: string, output: string): string[] {
  mkdirSync(output, { recursive: true });
  if (configuration) writeFileSync(join(output, configuration.name), configuration.text(document, output));
  const generated = run(command, parameters(document, output), output);
  if (generated.status !== 0)
    return [`exit status ${generated.status}`, lastLines(generated.stderr || generated.stdout)];
  writeFileSync(join(output, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['**/*.ts'] }));
  writeFileSync(join(output, 'package.json'), '{ "type": "module" }');
  const compiled = run('tsc', ['-p', output], output);
  return compiled.status === 0 ? [] : [`does not compile: ${lastLines(compiled.stdout)}`];
}

const compilerOptions = {
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'bundler',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  types: [],
  strict: true,
  skipLibCheck: true,
  rewriteRelativeImportExtensions: true,
  outDir: 'dist',
};

const lastLines = (text: string): string => text.trim().split('\n').slice(-3).join(' ');
