import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';

const client = join(import.meta.dirname, '../../packages/client/dist/index.js');

/** Programs whose size matters, as a user would write them. */
const programs = {
  'minimal: one call, static token, retries': [
    `import { createClient, getBackup } from ${JSON.stringify(client)};`,
    `getBackup(createClient({ credentials: 'token' }), { backupId: 'b1' }).then(console.log);`,
  ],
  'one resource, static token, retries': [
    `import { Backups, createClient } from ${JSON.stringify(client)};`,
    `const backups = new Backups(createClient({ credentials: 'token' }));`,
    `backups.get({ backupId: 'b1' }).then(console.log);`,
  ],
  'everything, the credentials chain apart': [
    `export * from ${JSON.stringify(client)};`,
  ],
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

/** Size in bytes after minifying and gzip of what loads at once: chunks of dynamic imports are left out. */
export async function measureSize(source: string): Promise<{ minified: number; gzip: number }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    splitting: true,
    target: 'es2023',
    outdir: 'out',
    write: false,
    metafile: true,
  });
  const entry = Object.keys(metafile.outputs).find((name) => metafile.outputs[name]?.entryPoint);
  const needed = staticChunks(metafile, entry!);
  const texts = outputFiles.filter((file) => [...needed].some((name) => file.path.endsWith(name.replace(/^out/, ''))));
  const minified = texts.reduce((sum, file) => sum + file.contents.length, 0);
  const gzip = texts.reduce((sum, file) => sum + gzipSync(file.contents, { level: 9 }).length, 0);
  return { minified, gzip };
}

function staticChunks(metafile: Metafile, entry: string): Set<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const { path, kind } of metafile.outputs[name]?.imports ?? []) if (kind === 'import-statement') visit(path);
  };
  visit(entry);
  return found;
}

export async function reportSizes(): Promise<void> {
  for (const [name, lines] of Object.entries(programs)) {
    const { minified, gzip } = await measureSize(lines.join('\n'));
    console.log(`${name.padEnd(48)} ${String(minified).padStart(7)} B min ${String(gzip).padStart(7)} B gzip`);
  }
}

if (import.meta.main) await reportSizes();
