import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { peers } from './peers.ts';

/** Writes each peer for each schema as one minified file, then measures size, speed and start in processes of their own. */
const folder = join(import.meta.dirname, 'dist');
const schemas = ['Cluster', 'Host'] as const;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const fileOf = (peer: string, schema: string): string => join(folder, `${peer.replaceAll(/\W+/g, '-')}-${schema}.js`);

const sizes = new Map<string, number>();
for (const { name, source } of peers) {
  for (const schema of schemas) {
    const { outputFiles } = await build({
      stdin: { contents: source(schema), resolveDir: import.meta.dirname, loader: 'js' },
      write: false,
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      logLevel: 'error',
    });
    const contents = outputFiles[0]?.contents ?? '';
    writeFileSync(fileOf(name, schema), contents);
    sizes.set(`${name} ${schema}`, gzipSync(contents, { level: 9 }).length);
  }
}

interface Speed {
  readonly valid: number;
  readonly invalid: number;
}

const names = peers.map(({ name }) => name);
const files = names.map((name) => fileOf(name, 'Cluster'));

/** All peers in turns within one process. */
const speeds = (flags: readonly string[]): Speed[] =>
  JSON.parse(
    execFileSync(process.execPath, [...flags, 'speed.ts', ...files], { cwd: import.meta.dirname, encoding: 'utf8' }),
  );

/** Milliseconds for the import of one file and the first parse, the least of several fresh processes. */
function startTime(file: string): number {
  const times = Array.from({ length: 12 }, () =>
    Number(execFileSync(process.execPath, ['start.ts', file], { cwd: import.meta.dirname, encoding: 'utf8' })),
  );
  return Math.min(...times);
}

const plain = speeds([]);
const restricted = speeds(['--disallow-code-generation-from-strings']);
const reference = plain[names.indexOf('ajv standalone')];
const format = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(2));

console.log(
  `Cluster, valid and with three broken rules; Node ${process.version}. Times in µs, in ratio to ajv standalone in brackets.\n`,
);
console.log('| | valid | without eval | all issues | cluster, gzip | host, gzip | import and first parse |');
console.log('|---|---|---|---|---|---|---|');
for (const [index, name] of names.entries()) {
  const speed = plain[index] ?? { valid: Number.NaN, invalid: Number.NaN };
  const cells = [
    name,
    `${format(speed.valid)} (${format(speed.valid / (reference?.valid ?? 1))})`,
    format(restricted[index]?.valid ?? Number.NaN),
    format(speed.invalid),
    `${((sizes.get(`${name} Cluster`) ?? 0) / 1000).toFixed(2)} kB`,
    `${((sizes.get(`${name} Host`) ?? 0) / 1000).toFixed(2)} kB`,
    `${format(startTime(files[index] ?? ''))} ms`,
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
