import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { expect, inject, it } from 'vitest';
import { findBrowser, runPages } from './browser.ts';
import type { Bundler } from './bundlers/bundler.ts';
import { bundleScript, esbuild, esbuildCommonJs } from './bundlers/esbuild.ts';
import { bundleByMetro, metroTool } from './bundlers/metro.ts';
import { buildNextApp, nextTool } from './bundlers/next.ts';
import { parcel } from './bundlers/parcel.ts';
import { rollup } from './bundlers/rollup.ts';
import { vite } from './bundlers/vite.ts';
import { rspack, webpack } from './bundlers/webpack.ts';
import { everywhere, onServers } from './expected.ts';
import { runProgram } from './run.ts';
import { runScript } from './web-standards.ts';

const folder = inject('folder');
const pages = join(folder, 'pages');
const bundlers: Readonly<Record<string, Bundler>> = { esbuild, esbuildCommonJs, rollup, vite, webpack, rspack, parcel };

for (const [name, { tool, forNode }] of Object.entries(bundlers)) {
  if (!forNode) continue;
  it.skipIf(!tool.isInstalled)(`${tool.title}: bundled for Node without a warning`, async () => {
    const output = join(folder, 'bundled', name);
    const { warnings, file } = await forNode(folder, output);
    expect(warnings).toEqual([]);
    expect(await runProgram(process.execPath, [file], folder)).toEqual(onServers);
  });
}

const bundled: string[] = [];
for (const [name, { tool, forBrowsers }] of Object.entries(bundlers)) {
  if (!forBrowsers) continue;
  it.skipIf(!tool.isInstalled)(`${tool.title}: bundled for browsers without a warning`, async () => {
    const output = join(pages, name);
    mkdirSync(output, { recursive: true });
    const { warnings } = await forBrowsers(folder, output);
    expect(warnings).toEqual([]);
    bundled.push(name);
  });
}

const browser = findBrowser();
const needsBrowser = browser ? '' : ' (needs Chrome or Chromium, or its path in CHROME_PATH)';
const isRunnable = browser !== undefined && Object.values(bundlers).some(({ tool }) => tool.isInstalled);

it.skipIf(!isRunnable)(`Chromium: runs what each of them bundled for browsers${needsBrowser}`, async () => {
  const results = await runPages(browser ?? '', pages, bundled);
  expect(results).toEqual(Object.fromEntries(bundled.map((name) => [name, everywhere])));
});

it.skipIf(!esbuild.tool.isInstalled)(
  `${esbuild.tool.title}: one script, run with nothing but web standards`,
  async () => {
    const file = join(folder, 'bundled/script.js');
    expect(await bundleScript(folder, 'everywhere.mjs', file)).toEqual({ warnings: [] });
    expect(await runScript(file, 'program.run()')).toEqual(everywhere);
  },
);

it.skipIf(!esbuild.tool.isInstalled)(
  `${esbuild.tool.title}: one script, which says where no file can be read`,
  async () => {
    const file = join(folder, 'bundled/key-file.js');
    expect(await bundleScript(folder, 'on-servers.mjs', file)).toEqual({ warnings: [] });
    await expect(runScript(file, "program.run('key.json')")).rejects.toThrow('Files cannot be read in this runtime');
  },
);

it.skipIf(!metroTool.isInstalled)(`${metroTool.title}: bundled for React Native without a warning`, async () => {
  mkdirSync(join(folder, 'bundled'), { recursive: true });
  const file = join(folder, 'bundled/metro.js');
  expect(await bundleByMetro(folder, file)).toEqual({ warnings: [] });
  expect(await runScript(file, 'result')).toEqual(everywhere);
});

it.skipIf(!nextTool.isInstalled)(
  `${nextTool.title} (Turbopack): a page and a route, built without a warning`,
  async () => {
    const { warnings, app } = await buildNextApp(folder);
    expect(warnings).toEqual([]);
    const env = { ...process.env, KEY_FILE: join(folder, 'key.json'), NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
    const child = spawn(process.execPath, [nextTool.file('dist/bin/next'), 'start', '--port', '0'], {
      ...{ cwd: app, env, stdio: ['ignore', 'pipe', 'inherit'] },
    });
    try {
      for await (const line of createInterface({ input: child.stdout })) {
        const port = /localhost:(\d+)/.exec(line)?.[1];
        if (port === undefined) continue;
        const answer = await fetch(`http://localhost:${port}/api/run`);
        expect(await answer.json()).toEqual(onServers);
        break;
      }
    } finally {
      child.kill();
    }
    expect.assertions(2);
  },
);
