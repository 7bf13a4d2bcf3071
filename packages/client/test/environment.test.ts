import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { startProxy, startServer, startTlsServer } from './support/servers.ts';

const program = join(import.meta.dirname, 'support/environment-program.ts');

/** Runs one call in a process of its own, with nothing but these variables. */
async function call(endpoint: string, transport: object, env: Record<string, string>): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, endpoint, JSON.stringify(transport)], {
    env,
  });
  return JSON.parse(stdout);
}

test.each<[string, object, Record<string, string>, 'proxy' | 'direct']>([
  ["`proxy: 'env'`", { proxy: 'env' }, {}, 'proxy'],
  ["`proxy: 'env'` with an exception", { proxy: 'env' }, { NO_PROXY: '127.0.0.1' }, 'direct'],
  [
    "`proxy: 'env'` with exceptions as a range",
    { proxy: 'env' },
    { NO_PROXY: 'a.internal,127.0.0.0-127.255.255.255' },
    'direct',
  ],
  ["`proxy: 'env'` with an exception for everything", { proxy: 'env' }, { NO_PROXY: '*' }, 'direct'],
  ["Node's own switch", {}, { NODE_USE_ENV_PROXY: '1' }, 'proxy'],
  ["Node's own switch, with an exception", {}, { NODE_USE_ENV_PROXY: '1', NO_PROXY: '127.0.0.1' }, 'direct'],
  ['neither', {}, {}, 'direct'],
])(
  '%s: the proxy of the environment',
  async (_, transport, variables, way) => {
    const server = await startServer();
    const proxy = await startProxy();
    const env = { HTTP_PROXY: proxy.address, HTTPS_PROXY: proxy.address, ...variables };
    expect(await call(`http://${server.host}`, transport, env)).toEqual({ id: 'b1' });
    expect(proxy.seen).toHaveLength(way === 'proxy' ? 1 : 0);
  },
  30_000,
);

test.each([{ proxy: 'env' }, {}])(
  'NODE_EXTRA_CA_CERTS adds an authority, with transport %j',
  async (transport) => {
    const server = await startTlsServer();
    const folder = mkdtempSync(join(tmpdir(), 'client-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'ca.pem');
    writeFileSync(file, server.ca);
    expect(await call(`https://${server.host}`, transport, { NODE_EXTRA_CA_CERTS: file })).toEqual({ id: 'b1' });
  },
  30_000,
);
