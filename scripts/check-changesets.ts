import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Fails when a published package has changed since its version was last set and no changeset names it. */
const root = join(import.meta.dirname, '..');
const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

const folders = ['openapi', ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`)].sort();
const changesets = readdirSync(join(root, '.changeset'))
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => readFileSync(join(root, '.changeset', name), 'utf8'));
let missing = 0;

for (const folder of folders) {
  const { name } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as { name: string };
  const versioned = git('log', '-1', '--format=%H', '-G"version":', '--', `${folder}/package.json`);
  const changed = git('diff', '--name-only', versioned || 'HEAD', 'HEAD', '--', folder)
    .split('\n')
    .filter(Boolean);
  const isNamed = changesets.some((text) => new RegExp(`^['"]${name}['"]: (major|minor|patch)$`, 'm').test(text));
  if (changed.length === 0 || isNamed)
    console.log(`ok   ${name}: ${changed.length} files changed since its version was set`);
  else {
    console.error(
      `FAIL ${name}: ${changed.length} files changed (${changed[0]}, …) and no changeset names it. Run: npm run changeset`,
    );
    missing += 1;
  }
}
if (missing > 0) process.exitCode = 1;
