import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type ClientRequest, request } from 'node:http';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it, vi } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const command = fileURLToPath(new URL('../src/server/command.ts', import.meta.url));
// Starting a process takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const started = new Set<ChildProcess>();

afterEach(() => {
  for (const child of started) child.kill('SIGKILL');
  started.clear();
});

/** Starts the command, on a free port unless the arguments or the environment say otherwise. */
function start(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--no-warnings', command, ...args], {
    env: { MANAGED_REDIS_EMULATOR_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.add(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    child,
    errors: text(child.stderr),
    ended: once(child, 'exit') as Promise<[number | null, string | null]>,
    /** The next line of output. */
    readLine: async (): Promise<string> => (await lines.next()).value ?? '',
  };
}

const headers = { authorization: 'Bearer t', 'content-type': 'application/json' };

it('prints its version', async () => {
  const { readLine, ended } = start(['--version']);
  expect(await readLine()).toBe(manifest.version);
  expect(await ended).toEqual([0, null]);
});

it.each(['SIGTERM', 'SIGINT'] as const)(
  'says in JSON when it is ready, and ends in good order on %s',
  async (signal) => {
    const { child, readLine, errors, ended } = start(['--json']);
    const ready = JSON.parse(await readLine());
    expect(ready).toEqual({
      event: 'ready',
      url: `http://127.0.0.1:${ready.port}`,
      port: expect.any(Number),
      documentVersion: expect.any(String),
    });
    expect((await fetch(`${ready.url}/_emulator/health`)).status).toBe(200);
    child.kill(signal);
    expect(JSON.parse(await readLine())).toEqual({ event: 'stopping' });
    expect(await ended).toEqual([0, null]);
    expect(await errors).toBe('');
  },
);

/** Sends the head of a request. When this resolves, the request has arrived and waits for its body. */
async function begin(url: string): Promise<ClientRequest> {
  const outgoing = request(`${url}/iam/v1/tokens`, { method: 'POST', headers: { ...headers, expect: '100-continue' } });
  outgoing.flushHeaders();
  await once(outgoing, 'continue');
  return outgoing;
}

it('answers the request in flight after SIGTERM', async () => {
  const { child, readLine, ended } = start(['--json']);
  const outgoing = await begin(JSON.parse(await readLine()).url);
  child.kill('SIGTERM');
  expect(JSON.parse(await readLine())).toEqual({ event: 'stopping' });
  outgoing.end('{"yandexPassportOauthToken":"x"}');
  const [response] = await once(outgoing, 'response');
  expect(response.statusCode).toBe(200);
  response.resume();
  expect(await ended).toEqual([0, null]);
});

it('stops at once on a second signal', async () => {
  const { child, readLine, ended } = start(['--json']);
  const outgoing = await begin(JSON.parse(await readLine()).url);
  const failed = once(outgoing, 'error');
  child.kill('SIGTERM');
  expect(JSON.parse(await readLine())).toEqual({ event: 'stopping' });
  child.kill('SIGTERM');
  expect(await ended).toEqual([143, null]);
  expect(await failed).toMatchObject([{ code: 'ECONNRESET' }]);
});

it('reads options from the environment, and prefers its arguments', async () => {
  const { readLine } = start(['--operation-duration', '0', '--json'], {
    MANAGED_REDIS_EMULATOR_ALLOW_HOST: 'one,two',
    MANAGED_REDIS_EMULATOR_CORS_ORIGIN: 'http://localhost:3000',
    MANAGED_REDIS_EMULATOR_MAX_BODY: '10',
    MANAGED_REDIS_EMULATOR_JSON: 'false',
    MANAGED_REDIS_EMULATOR_LENIENT: '1',
  });
  const { url } = JSON.parse(await readLine());
  const answer = await fetch(`${url}/managed-redis/v1/versions?unknown=1`, {
    headers: { ...headers, origin: 'http://localhost:3000' },
  });
  expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, 'http://localhost:3000']);
  const large = await fetch(`${url}/iam/v1/tokens`, { method: 'POST', headers, body: '{"jwt":"abc"}' });
  expect(large.status).toBe(413);
});

it.each([
  ['127.0.0.1', false],
  ['0.0.0.0', true],
])('listens on %s; warns: %s', async (host, warns) => {
  const { child, readLine, errors } = start(['--host', host]);
  expect(await readLine()).toMatch(/^managed-redis emulator .* listening on http:/);
  child.kill('SIGTERM');
  expect((await errors).includes(`Warning: Anybody who can reach ${host} can use the emulator`)).toBe(warns);
});

it('says why it cannot listen', async () => {
  const { errors, ended } = start(['--host', '203.0.113.1']);
  expect(await errors).toMatch(/^Could not listen on 203\.0\.113\.1:0: .*EADDRNOTAVAIL/);
  expect(await ended).toEqual([1, null]);
});
