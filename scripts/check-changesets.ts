import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Fails when a published package changed since its version was last set and no changeset names it. */
const root = join(import.meta.dirname, '..');
const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

const folders = ['openapi', ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`)].sort();
const changesets = readdirSync(join(root, '.changeset'))
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => readFileSync(join(root, '.changeset', name), 'utf8'));
let missing = 0;

for (const folder of folders) {
  const { name, version } = readManifest(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  if (version !== readManifest(git('show', `HEAD:${folder}/package.json`)).version) {
    console.log(`ok   ${name}: about to become ${version}`);
    continue;
  }
  const changed = filesChangedSinceVersion(folder);
  const isNamed = changesets.some((text) => new RegExp(`^['"]${name}['"]: (major|minor|patch)$`, 'm').test(text));
  if (changed.length === 0 || isNamed) {
    console.log(`ok   ${name}: ${changed.length} files changed since ${version}`);
  } else {
    console.error(
      `FAIL ${name}: ${changed.length} files changed since ${version} (${changed[0]}, …) and no changeset names it. Run: npm run changeset`,
    );
    missing += 1;
  }
}
if (missing > 0) process.exitCode = 1;

function readManifest(text: string): { name: string; version: string } {
  return JSON.parse(text);
}

function filesChangedSinceVersion(folder: string): string[] {
  const versioned = git('log', '-1', '--format=%H', '-G"version":', '--', `${folder}/package.json`);
  return git('diff', '--name-only', versioned || 'HEAD', 'HEAD', '--', folder)
    .split('\n')
    .filter(Boolean);
}
