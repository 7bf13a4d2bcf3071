import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

const dist = join(import.meta.dirname, '../../packages/client/dist');
const client = join(dist, 'index.js');
const functions = join(dist, 'functions/index.js');

/** Programs whose size matters, as a user would write them. */
const programs = {
  'minimal: one call, static token, retries': [
    `import { createClient, getBackup } from ${JSON.stringify(functions)};`,
    `getBackup(createClient({ credentials: 'token' }), { backupId: 'b1' }).then(console.log);`,
  ],
  'one resource, static token, retries': [
    `import { Backups, createClient } from ${JSON.stringify(client)};`,
    `const backups = new Backups(createClient({ credentials: 'token' }));`,
    `backups.get({ backupId: 'b1' }).then(console.log);`,
  ],
  'everything, the credentials chain apart': [`export * from ${JSON.stringify(client)};`],
  'ManagedRedis, one call': [
    `import { ManagedRedis } from ${JSON.stringify(client)};`,
    `new ManagedRedis({ credentials: 'token' }).backups.get({ backupId: 'b1' }).then(console.log);`,
  ],
  'peer: openapi-fetch alone': [
    `import createClient from 'openapi-fetch';`,
    `createClient({ baseUrl: 'https://example.test' }).GET('/x').then(console.log);`,
  ],
  'peer: ky': [`import ky from 'ky';`, `ky.get('https://example.test').json().then(console.log);`],
};

/** What a page loads later, when it is needed, is not part of the size. */
const laterParts: Plugin = {
  name: 'later-parts',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

/** Size in bytes after minifying and gzip of what loads at once. */
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
    console.log(`${name.padEnd(48)} ${String(minified).padStart(7)} B min ${String(gzip).padStart(7)} B gzip`);
  }
}

if (import.meta.main) await reportSizes();
