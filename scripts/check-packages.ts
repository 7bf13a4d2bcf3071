import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Packs each published package as npm would and checks the tarball: publint, and whether its types resolve. */
const root = join(import.meta.dirname, '..');
const bin = (name: string) => join(root, 'node_modules/.bin', name);
const folders = ['openapi', ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`)].sort();
let failures = 0;

for (const folder of folders) {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const target = mkdtempSync(join(tmpdir(), 'pack-'));
  try {
    const packed = execFileSync('npm', ['pack', '--json', '--loglevel=error', '--pack-destination', target], {
      cwd: join(root, folder),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [{ filename, size, unpackedSize, files }] = Object.values(JSON.parse(packed)) as [
      { filename: string; size: number; unpackedSize: number; files: { path: string }[] },
    ];
    const problems: string[] = [];
    for (const name of ['LICENSE', 'README.md', 'package.json']) {
      if (!files.some((file) => file.path === name)) problems.push(`${name} is not in the tarball`);
    }
    const stray = files.find(({ path }) => /\.(test|test-d)\.|(^|\/)test\/|\.tsbuildinfo$/.test(path));
    if (stray) problems.push(`${stray.path} does not belong in the tarball`);
    problems.push(...run(bin('publint'), ['run', '--strict', join(target, filename)]));
    const hasTypes = JSON.stringify(manifest.exports).includes('"types"');
    if (hasTypes) problems.push(...run(bin('attw'), [join(target, filename), '--profile', 'esm-only', '--quiet']));
    const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(0)} kB`;
    console.log(
      `${problems.length === 0 ? 'ok  ' : 'FAIL'} ${manifest.name}: ${files.length} files, ${kilobytes(size)} packed, ${kilobytes(unpackedSize)} unpacked`,
    );
    for (const problem of problems) console.error(`     ${problem.trim().replaceAll('\n', '\n     ')}`);
    failures += problems.length;
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}
if (failures > 0) process.exitCode = 1;

/** Output of a command that failed, as one problem. */
function run(command: string, args: string[]): string[] {
  try {
    execFileSync(process.execPath, [command, ...args], { encoding: 'utf8', stdio: 'pipe' });
    return [];
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return [`${stdout}${stderr}`];
  }
}
