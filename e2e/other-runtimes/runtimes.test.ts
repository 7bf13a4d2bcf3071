import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleProgram } from './bundle.ts';

const expected = ['RUNNING', 1, true, ['Ready to accept connections']];

/** A runtime from `runtimes/`, where `.ci/run` installs them, or one installed on this machine. */
function find(name: string): string {
  const folders = [
    join(import.meta.dirname, 'runtimes/node_modules/.bin'),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? '';
}

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'runtimes-'));
  const script = await bundleProgram();
  writeFileSync(
    join(folder, 'program.mjs'),
    `${script}\nprogram.run().then((result) => console.log(JSON.stringify(result)));`,
  );
  writeFileSync(
    join(folder, 'worker.mjs'),
    `${script}\nexport default { fetch: async () => Response.json(await program.run()) };`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const [name, args] of [
  ['bun', ['run']],
  ['deno', ['run', '--no-config', '--no-lock']],
] as const) {
  const runtime = find(name);
  it.skipIf(runtime === '')(`runs in ${name} (skipped if not installed: run npm ci in runtimes/)`, async () => {
    const { stdout } = await promisify(execFile)(runtime, [...args, 'program.mjs'], { cwd: folder });
    expect(JSON.parse(stdout)).toEqual(expected);
  });
}

const workerd = find('workerd');
it.skipIf(workerd === '')(
  'runs in workerd, the runtime of Workers (skipped if not installed: run npm ci in runtimes/)',
  async () => {
    writeFileSync(join(folder, 'config.capnp'), workerConfig);
    const child = spawn(workerd, ['serve', 'config.capnp', '--control-fd=3'], {
      cwd: folder,
      stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
    });
    try {
      const lines = createInterface({ input: child.stdio[3] as NodeJS.ReadableStream });
      for await (const line of lines) {
        const event = JSON.parse(line) as { event: string; port?: number };
        if (event.event !== 'listen') continue;
        const answer = await fetch(`http://127.0.0.1:${event.port}/`);
        expect(await answer.json()).toEqual(expected);
        break;
      }
    } finally {
      child.kill();
    }
    expect.assertions(1);
  },
);

/** One worker on a free port, without access to a network. */
const workerConfig = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "worker", esModule = embed "worker.mjs")],
    compatibilityDate = "2026-01-01",
    globalOutbound = "none",
  )), (name = "none", network = (allow = []))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;
