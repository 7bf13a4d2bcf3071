import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { root } from '../packed/install.ts';
import { onServers } from './expected.ts';
import { run } from './run.ts';
import { findTool } from './tools.ts';

const folder = inject('folder');
const pinned = { isInstalled: true, title: `Node ${process.versions.node}`, path: process.execPath };
const versions = [findTool('node-22.12', 'Node'), findTool('node-26', 'Node')].map((tool) => ({
  ...tool,
  path: tool.file('bin/node'),
}));

/** Everything that a careful operator turns on. The files of the project may be read, and nothing else is allowed. */
const hardened = [
  ...['--frozen-intrinsics', '--disable-proto=throw', '--disallow-code-generation-from-strings'],
  `--allow-fs-read=${folder}`,
];

for (const { isInstalled, title, path } of [pinned, ...versions]) {
  it.skipIf(!isInstalled)(`${title}: import`, async () => {
    expect(await runQuietly(path, ['main.mjs'])).toEqual(onServers);
  });

  it.skipIf(!isInstalled)(`${title}: require()`, async () => {
    expect(await runQuietly(path, ['main.cjs'])).toEqual(onServers);
  });

  it.skipIf(!isInstalled)(`${title}: every entry can be imported`, async () => {
    const code = `for (const entry of ${JSON.stringify(inject('entries'))}) await import(entry); console.log('true');`;
    expect(await runQuietly(path, ['--input-type=module', '--eval', code])).toBe(true);
  });

  it.skipIf(!isInstalled)(`${title}: frozen intrinsics, no __proto__, no code from strings, permissions`, async () => {
    const permission = title.includes(' 22.') ? '--experimental-permission' : '--permission';
    expect(await runQuietly(path, [...hardened, permission, 'main.mjs'])).toEqual(onServers);
  });
}

it.each([
  ['5.9', 'scripts/node_modules/typescript'],
  ['6.0', 'e2e/node_modules/typescript'],
  ['7.0', 'node_modules/typescript'],
])('TypeScript %s: .cts files that import the packages', async (_version, compiler) => {
  const compilerOptions = {
    ...{ noEmit: true, strict: true, skipLibCheck: false, types: [] },
    ...{ module: 'nodenext', target: 'es2023', lib: ['es2023', 'dom', 'dom.iterable'] },
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['on-servers.cts'] }));
  const { stdout } = await run(process.execPath, [join(root, compiler, 'bin/tsc'), '-p', '.'], folder);
  expect(stdout).toBe('');
});

/** Runs a program that may warn of nothing but experiments of Node, such as the flags above. */
async function runQuietly(node: string, args: readonly string[]): Promise<unknown> {
  const { stdout, stderr } = await run(node, args, folder);
  const warnings = stderr
    .split('\n')
    .filter((line) => line !== '' && !/ExperimentalWarning|^Support for loading ES Module|--trace-warnings/.test(line));
  expect(warnings).toEqual([]);
  return JSON.parse(stdout);
}
