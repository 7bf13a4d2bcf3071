import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** A fresh clone, as far as the installation reads it. */
let clone: string;
beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), 'bootstrap-'));
  for (const path of ['package.json', 'package-lock.json', 'scripts/bootstrap.cjs', 'scripts/bootstrap']) {
    cpSync(join(root, path), join(clone, path), { recursive: true });
  }
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

function bootstrap(args: readonly string[], nodeOptions: readonly string[] = []) {
  const env = {
    ...process.env,
    npm_config_registry: 'http://127.0.0.1:1',
    npm_config_cache: join(clone, 'empty-cache'),
  };
  return spawnSync(process.execPath, [...nodeOptions, 'scripts/bootstrap.cjs', ...args], {
    ...{ cwd: clone, env, encoding: 'utf8' },
  });
}

/** Makes Node claim to be another version. */
const pretend = (version: string): string[] => [
  '--import',
  `data:text/javascript,Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`,
];

it('says at once that a first run needs a network', () => {
  const { status, stdout, stderr } = bootstrap(['demo']);
  expect(stdout).toContain('The npm registry does not answer (ECONNREFUSED): looking in the cache of npm.');
  expect(stderr).toContain('The first run needs a network.');
  expect(status).toBe(1);
});

it.each(['18.0.0', '20.11.1', '22.11.0'])('installs by the pinned Node when started by Node %s', (version) => {
  expect(bootstrap(['demo'], pretend(version)).stdout).toMatch(
    new RegExp(`by npm [\\d.]+ on Node 24[\\d.]+, as this is npm [\\d.]+ on Node ${version.replaceAll('.', '\\.')}`),
  );
});

it.each(['14.21.3', '16.20.2'])('refuses Node %s and says what to do', (version) => {
  const { status, stderr } = bootstrap(['demo'], pretend(version));
  expect(stderr).toContain(`this is Node ${version}.\nInstall a newer one`);
  expect(status).toBe(1);
});

it('lists the tasks when it does not know one', () => {
  const { status, stderr } = bootstrap(['nonsense']);
  expect(stderr).toMatch(/^Unknown task "nonsense"\. Tasks: demo, generate, /);
  expect(status).toBe(2);
});
