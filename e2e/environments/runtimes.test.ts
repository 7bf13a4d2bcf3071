import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { expect, inject, it } from 'vitest';
import { everywhere, onServers } from './expected.ts';
import { runProgram } from './run.ts';
import { findTool, loadTool } from './tools.ts';

const folder = inject('folder');
const bun = findTool('bun', 'Bun');
const deno = findTool('deno', 'Deno');
const workerd = findTool('workerd', 'workerd');
const miniflare = findTool('miniflare', 'Miniflare');

it.skipIf(!bun.isInstalled)(`${bun.title}: import`, async () => {
  expect(await runProgram(bun.file('bin/bun.exe'), ['run', 'main.mjs'], folder)).toEqual(onServers);
});

const runDeno = (...args: string[]): Promise<unknown> =>
  runProgram(deno.file('deno'), ['run', '--no-prompt', '--no-lock', '--node-modules-dir=manual', ...args], folder);

it.skipIf(!deno.isInstalled)(`${deno.title}: import, without any rights`, async () => {
  expect(await runDeno('everywhere-main.mjs')).toEqual(everywhere);
});

it.skipIf(!deno.isInstalled)(`${deno.title}: import, with the right to read the key file`, async () => {
  expect(await runDeno('--allow-read=key.json', 'main.mjs')).toEqual(onServers);
});

it.skipIf(!deno.isInstalled)(`${deno.title}: says what is missing when it may not read the key file`, async () => {
  await expect(runDeno('main.mjs')).rejects.toThrow(/key\.json cannot be read: .*--allow-read/);
});

it.skipIf(!deno.isInstalled)(`${deno.title}: the default chain lists the rights that it lacks`, async () => {
  const program = `
    import { ManagedRedis } from '@managed-redis/client';
    const error = await new ManagedRedis().backups.get({ backupId: 'b1' }).catch((thrown) => thrown);
    console.log(JSON.stringify({ name: error.name, lines: error.message.split('\\n') }));
  `;
  writeFileSync(join(folder, 'without-rights.mjs'), program);
  expect(await runDeno('without-rights.mjs')).toEqual({
    name: 'AuthenticationError',
    lines: [
      expect.stringContaining('No credentials were found'),
      ...['YC_SERVICE_ACCOUNT_KEY_FILE', 'YC_SA_JSON_CREDENTIALS', 'YC_TOKEN', 'YC_IAM_TOKEN'].map((name) =>
        expect.stringMatching(new RegExp(`^- ${name} .*--allow-env`)),
      ),
      expect.stringMatching(/^- metadata service .*--allow-net/),
      expect.stringMatching(/^- yc iam create-token .*--allow-run/),
    ],
  });
});

it.skipIf(!workerd.isInstalled)(`${workerd.title}: a worker on its own`, async () => {
  const worker = await bundleWorker();
  writeFileSync(join(worker, 'config.capnp'), workerConfig);
  const child = spawn(workerd.file('bin/workerd'), ['serve', 'config.capnp', '--control-fd=3'], {
    cwd: worker,
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  try {
    const lines = createInterface({ input: child.stdio[3] as NodeJS.ReadableStream });
    for await (const line of lines) {
      const event = JSON.parse(line) as { event: string; port?: number };
      if (event.event !== 'listen') continue;
      const answer = await fetch(`http://127.0.0.1:${event.port}/`);
      expect(await answer.json()).toEqual(everywhere);
      break;
    }
  } finally {
    child.kill();
  }
  expect.assertions(1);
});

/** One worker on a free port, without a way to any network. */
const workerConfig = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "worker", esModule = embed "single/worker.mjs")],
    compatibilityDate = "2026-01-01",
    globalOutbound = "none",
  )), (name = "none", network = (allow = []))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;

it.skipIf(!miniflare.isInstalled)(`${miniflare.title}: a worker of several modules`, async () => {
  const worker = await bundleWorker();
  const { Miniflare } = loadTool<MiniflareModule>('miniflare');
  const server = new Miniflare({
    modules: true,
    modulesRoot: join(worker, 'modules'),
    scriptPath: join(worker, 'modules/worker.mjs'),
    modulesRules: [{ type: 'ESModule', include: ['**/*.mjs'] }],
    compatibilityDate: '2026-01-01',
    cf: false,
  });
  try {
    const answer = await server.dispatchFetch('http://localhost/');
    expect(await answer.json()).toEqual(everywhere);
  } finally {
    await server.dispose();
  }
});

/** The parts of Miniflare and esbuild that are used here. */
interface MiniflareModule {
  readonly Miniflare: new (
    options: object,
  ) => { dispatchFetch(url: string): Promise<Response>; dispose(): Promise<void> };
}
interface EsbuildModule {
  build(options: object): Promise<unknown>;
}

/** Bundles the worker for the conditions of Workers, once as one module and once as several. */
async function bundleWorker(): Promise<string> {
  const { build } = loadTool<EsbuildModule>('esbuild');
  const worker = join(folder, 'worker');
  for (const [name, splitting] of [
    ['single', false],
    ['modules', true],
  ] as const) {
    await build({
      absWorkingDir: folder,
      entryPoints: ['worker.mjs'],
      bundle: true,
      format: 'esm',
      splitting,
      conditions: ['workerd', 'worker', 'browser'],
      mainFields: ['module', 'main'],
      platform: 'neutral',
      outdir: join(worker, name),
      outExtension: { '.js': '.mjs' },
    });
  }
  return worker;
}
