import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { root } from '../packed/install.ts';
import { everywhere, onServers } from './expected.ts';
import { run } from './run.ts';
import { findTool } from './tools.ts';

const folder = inject('folder');
const jest = findTool('jest', 'Jest');
const vitest = findTool('vitest', 'Vitest');
const oldNode = findTool('node-22.12', 'Node');

/** MSW 3 is a set of ES modules itself, and its users configure Jest for them as its documentation says. */
const entries = inject('entries').filter((entry) => !entry.endsWith('/msw'));

/** The test a user would write, in the two ways of writing one. */
const esModuleTest = (path: string, vitestImport = ''): string => `${vitestImport}
import { run } from '${path}everywhere.mjs';
test('runs', async () => expect(await run()).toEqual(${JSON.stringify(everywhere)}));
`;
const commonJsTest = `const { run } = require('../on-servers.cjs');
test.each(${JSON.stringify(entries)})('reads %s', (entry) => expect(require(entry)).toBeDefined());
test('signs in', async () => expect(await run('key.json')).toEqual(${JSON.stringify(onServers)}));
`;

/** One test runs what runs everywhere, one signs in, and one reads each entry. */
const count = 2 + entries.length;
const allPassed = `Tests: ${count} passed, ${count} total`;

/** What the README of a package tells users of Jest to write. */
const readJestConfig = (name: string): string =>
  readFileSync(join(root, 'packages', name, 'README.md'), 'utf8').match(/```js\n(\/\/ jest\.config\.js.*?)```/s)?.[1] ??
  '';
const jestConfig = readJestConfig('client');

it.each(['validators', 'fixtures', 'emulator'])('Jest: the README of %s says what that of the client says', (name) => {
  expect(readJestConfig(name)).toBe(jestConfig);
});

it.skipIf(!jest.isInstalled)(`${jest.title}: node, configured as the README says`, async () => {
  expect(await runJest({ config: jestConfig, tests: 'both' })).toContain(allPassed);
});

it.skipIf(!jest.isInstalled || !oldNode.isInstalled)(
  `${jest.title}: node, configured as the README says, on ${oldNode.title}`,
  async () => {
    const node = oldNode.file('bin/node');
    expect(await runJest({ config: jestConfig, tests: 'both', node })).toContain(allPassed);
  },
);

it.skipIf(!jest.isInstalled)(`${jest.title}: jsdom with fetch, configured as the README says`, async () => {
  const config = jestConfig.replace('{\n', "{\n  testEnvironment: 'jest-fixed-jsdom',\n");
  expect(await runJest({ config, tests: 'esModules' })).toContain('Tests: 1 passed, 1 total');
});

it.skipIf(!jest.isInstalled)(`${jest.title}: node, no configuration but --experimental-vm-modules`, async () => {
  const nodeOptions = '--experimental-vm-modules';
  const output = await runJest({ config: 'export default {};\n', tests: 'both', nodeOptions });
  expect(output).toContain(allPassed);
});

interface JestRun {
  readonly config: string;
  readonly tests: 'both' | 'esModules';
  readonly node?: string;
  readonly nodeOptions?: string;
}

async function runJest({ config, tests, node = process.execPath, nodeOptions = '' }: JestRun): Promise<string> {
  expect(config).toContain('export default');
  writeFileSync(join(folder, 'jest.config.mjs'), config);
  mkdirSync(join(folder, 'jest'), { recursive: true });
  writeFileSync(join(folder, 'jest/esm.test.mjs'), esModuleTest('../'));
  writeFileSync(join(folder, 'jest/common.test.cjs'), commonJsTest);
  const pattern = tests === 'both' ? 'jest/.*' : 'jest/esm.*';
  const args = [
    jest.file('bin/jest.js'),
    '--testRegex',
    `${pattern}\\.test\\.[cm]js$`,
    '--cacheDirectory',
    'jest/cache',
  ];
  const { stderr } = await run(node, args, folder, { NODE_OPTIONS: nodeOptions });
  return stderr.replaceAll(/ +/g, ' ');
}

for (const environment of ['node', 'jsdom', 'happy-dom']) {
  it.skipIf(!vitest.isInstalled)(`${vitest.title}: ${environment}`, async () => {
    const tests = join(folder, 'vitest');
    mkdirSync(tests, { recursive: true });
    writeFileSync(join(tests, 'esm.test.mjs'), esModuleTest('../', "import { expect, test } from 'vitest';"));
    const args = [vitest.file('vitest.mjs'), 'run', '--root', '.', '--dir', 'vitest', '--environment', environment];
    const { stdout } = await run(process.execPath, args, folder);
    expect(stdout).toMatch(/Tests +1 passed \(1\)/);
  });
}
