import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

const client = join(import.meta.dirname, '../../packages/client/dist/index.js');

/** Programs as a user would write them. */
const programs = {
  'createClient and one resource': [
    `import { Backups, createClient } from ${JSON.stringify(client)};`,
    `const backups = new Backups(createClient({ credentials: 'token' }));`,
    `backups.get({ backupId: 'b1' }).then(console.log);`,
  ],
  'every export of the main entry': [`export * from ${JSON.stringify(client)};`],
  ManagedRedis: [
    `import { ManagedRedis } from ${JSON.stringify(client)};`,
    `new ManagedRedis({ credentials: 'token' }).backups.get({ backupId: 'b1' }).then(console.log);`,
  ],
  'peer: openapi-fetch alone': [
    `import createClient from 'openapi-fetch';`,
    `createClient({ baseUrl: 'https://example.test' }).GET('/x').then(console.log);`,
  ],
  'peer: ky': [`import ky from 'ky';`, `ky.get('https://example.test').json().then(console.log);`],
};

/** Bytes that the design allows, minified and gzipped. Reported, not enforced. */
const budgets: Readonly<Record<string, number>> = { 'createClient and one resource': 9_000, ManagedRedis: 14_000 };

/** Leaves out the parts that a page loads later, when it needs them. */
const laterParts: Plugin = {
  name: 'later-parts',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

/** Bytes that load at once, minified and gzipped. */
export async function measureSize(source: string): Promise<{ minified: number; gzip: number }> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    write: false,
    plugins: [laterParts],
  });
  const { contents } = outputFiles[0]!;
  return { minified: contents.length, gzip: gzipSync(contents, { level: 9 }).length };
}

export async function reportSizes(): Promise<void> {
  for (const [name, lines] of Object.entries(programs)) {
    const { minified, gzip } = await measureSize(lines.join('\n'));
    const budget = budgets[name] === undefined ? '' : ` of ${budgets[name]}`;
    console.log(`${name.padEnd(48)} ${String(minified).padStart(7)} B min ${String(gzip).padStart(7)} B gzip${budget}`);
  }
}

if (import.meta.main) await reportSizes();
