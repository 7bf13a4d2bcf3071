import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)];

/** What a snippet may use without saying where it comes from. */
const prelude = `
declare global {
  const redis: import('@managed-redis/client').ManagedRedis;
  const folderId: string;
  const clusterId: string;
  const backupId: string;
  const operationId: string;
  const token: string;
  const signal: AbortSignal;
  function save(text: string): Promise<void>;
}
export {};
`;

test('every snippet of the documentation compiles', () => {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'snippets-'));
  try {
    let count = 0;
    for (const page of pages) {
      const text = readFileSync(join(root, page), 'utf8');
      for (const [, snippet = ''] of text.matchAll(/```ts\n(.*?)```/gs)) {
        const name = `${page.replaceAll(/\W/g, '-')}-${++count}.ts`;
        writeFileSync(join(folder, name), `${snippet}\nexport {};\n`);
      }
    }
    expect(count).toBeGreaterThan(20);
    writeFileSync(join(folder, 'prelude.d.ts'), prelude);
    const options = {
      compilerOptions: {
        noEmit: true,
        strict: true,
        module: 'nodenext',
        target: 'es2024',
        lib: ['es2024', 'dom'],
        types: ['node'],
      },
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options));
    const { stdout, status } = spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
